import { useEffect } from 'react'
import { drawAhead } from '../report/index.ts'

/** Fetches what documents are drawn with while nobody does anything, on a page that documents are saved from. */
export function useDrawingAhead(): void {
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return
    const idle = requestIdleCallback(drawAhead)
    return () => cancelIdleCallback(idle)
  }, [])
}
