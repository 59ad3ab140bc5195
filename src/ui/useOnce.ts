import { useRef } from 'react'

/**
 * Does what leads to another page once: the old page stays until the new one is there, and a press meanwhile would make one
 * thing more.
 */
export function useOnce<Args extends readonly unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const isDone = useRef(false)
  return (...args) => {
    if (isDone.current) return
    isDone.current = true
    act(...args)
  }
}
