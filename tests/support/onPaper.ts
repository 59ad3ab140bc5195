import { act } from '@testing-library/react'
import { onTestFinished } from 'vitest'

/** Makes the page ready for paper, where every row stands open, until the test is done. */
export function onPaper(): void {
  const tell = (what: 'beforeprint' | 'afterprint') =>
    act(() => {
      window.dispatchEvent(new Event(what))
    })
  tell('beforeprint')
  onTestFinished(() => tell('afterprint'))
}
