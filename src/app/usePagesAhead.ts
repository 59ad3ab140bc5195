import { useCallback, useEffect } from 'react'
import type { AddressName } from '../addresses/index.ts'
import { addressAt } from './addressAt.ts'
import { pageParts } from './pageParts.ts'
import { latePages, pageAhead } from './routes.ts'
import { useAskForParts } from './useAskForParts.ts'

/** So many of the pages that a page leads to are fetched while nobody does anything, and the places: more is data that somebody pays for. */
const MOST_WHEN_IDLE = 4

/**
 * Fetches pages before they are opened: the one whose link is pressed down on or has the focus, and the first that the page
 * on the screen leads to once the browser has nothing else to do (one that cannot say so fetches at the press alone).
 */
export function usePagesAhead(pathname: string): void {
  const askForParts = useAskForParts()
  const fetchAhead = useCallback(
    (name: AddressName | undefined) => {
      if (!name) return
      // Its parts only once its code has come: whoever then draws would be told that they are missing.
      void pageAhead(name).then(
        () => askForParts(pageParts[name]),
        () => undefined,
      )
    },
    [askForParts],
  )
  useEffect(() => {
    const touched = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link) fetchAhead(namedBy(link))
    }
    document.addEventListener('pointerdown', touched)
    document.addEventListener('focusin', touched)
    return () => {
      document.removeEventListener('pointerdown', touched)
      document.removeEventListener('focusin', touched)
    }
  }, [fetchAhead])
  // How to fetch pages comes first, so that a press waits for the page alone.
  useEffect(() => void latePages().catch(() => undefined), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page leads to others
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return
    const idle = requestIdleCallback(() => {
      const named = (links: string) => [...document.querySelectorAll(links)].map(namedBy)
      const likely = [...new Set(named('main a'))].slice(0, MOST_WHEN_IDLE)
      for (const name of new Set([...likely, ...named('.place-nav .place')])) fetchAhead(name)
    })
    return () => cancelIdleCallback(idle)
  }, [pathname, fetchAhead])
}

/** The page that a link leads to; none for what leads elsewhere. */
function namedBy(link: Element): AddressName | undefined {
  const address = link.getAttribute('href') ?? ''
  return address.startsWith('#/') ? addressAt(new URL(address.slice(1), location.origin).pathname) : undefined
}
