import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useIsPrinting } from './useIsPrinting.ts'

/** A row that opens in its place. Escape, and what closes it from inside, gives the focus back to the button with this id. */
export function useOpenRow(id: string, isOpen: boolean, onToggle: () => void) {
  const isShown = useIsPrinting() || isOpen
  const wasOpen = useRef(isOpen)
  useLayoutEffect(() => {
    // What was pressed inside went with the region.
    const isLost = wasOpen.current && !isOpen && document.activeElement === document.body
    if (isLost) document.getElementById(id)?.focus()
    wasOpen.current = isOpen
  }, [isOpen, id])
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    document.getElementById(id)?.focus()
    onToggle()
  }
  const region = `${id}-region`
  return {
    ...{ region, isShown, closeAtEscape },
    /** For the button that opens it. */
    button: { id, 'aria-expanded': isOpen, 'aria-controls': isOpen ? region : undefined, onClick: onToggle },
  }
}
