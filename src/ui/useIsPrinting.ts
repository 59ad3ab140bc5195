import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isPrinting = false
let isHeard = false

/**
 * True while the page is made ready for paper: what is folded can unfold, and a field can be told in full. Both ways are
 * heard, since Firefox prints a copy that it takes after `beforeprint` and never tells of the medium
 * (https://html.spec.whatwg.org/#printing-steps).
 */
export const useIsPrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting)

/**
 * Prints the page once it stands ready: asked from an event, the browser takes its copy before anything that heard
 * `beforeprint` has been drawn.
 */
export function printPage(): void {
  hear()
  tell(true)
  setTimeout(() => window.print())
}

function listen(changed: () => void): () => void {
  hear()
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function hear(): void {
  if (isHeard) return
  isHeard = true
  window.addEventListener('beforeprint', () => tell(true))
  window.addEventListener('afterprint', () => tell(false))
  if (typeof window.matchMedia !== 'function') return
  const paper = window.matchMedia('print')
  isPrinting = paper.matches
  paper.addEventListener('change', ({ matches }) => tell(matches))
}

function tell(now: boolean): void {
  isPrinting = now
  for (const changed of listeners) changed()
}
