import { useEffect } from 'react'

/** Takes the focus to an element that a link asked for, once the page that holds it has taken the focus to its heading. */
export function useFocusHere(isHere: boolean, elementId: string): void {
  useEffect(() => {
    if (isHere) queueMicrotask(() => document.getElementById(elementId)?.focus())
  }, [isHere, elementId])
}
