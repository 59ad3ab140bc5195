import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Puts the focus on the element with an id once it has been drawn. A card that changes place is moved in the document,
 * which drops the focus, and what was pressed may be gone.
 */
export function useFocusNext(): (id: string) => void {
  const next = useRef('')
  useLayoutEffect(() => {
    if (next.current === '') return
    const element = document.getElementById(next.current)
    // React gives a moved element its focus back without showing it; only focus that arrives scrolls it into view.
    element?.blur()
    element?.focus()
    next.current = ''
  })
  return useCallback((id) => {
    next.current = id
  }, [])
}
