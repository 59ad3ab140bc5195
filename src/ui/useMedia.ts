import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds now, such as `(max-width: 47.99rem)`; false where the browser cannot say. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const list = listOf(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(listen, () => listOf(query)?.matches ?? false)
}

const listOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined
