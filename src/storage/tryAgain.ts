import type { SaveStatus } from '../schema/saveStatus.ts'

/** Half a second, and twice as long each time, but at least once a minute. */
const FIRST = 500
const LONGEST = 60_000

type Trying = {
  /** To be told of each status: a refused writing is tried again, a saved one ends the trying. */
  readonly heard: (status: SaveStatus) => void
  readonly stop: () => void
}

/**
 * Has what the browser refused written once more, at growing intervals and when the page comes into view: a full disk gets
 * room again, a lost database comes back, the network too. Where another window has written something else, trying does not help.
 */
export function tryAgain(again: () => void, page: EventTarget & Pick<Document, 'visibilityState'> = document): Trying {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST
  const seen = () => {
    if (timer !== undefined && page.visibilityState === 'visible') again()
  }
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  page.addEventListener('visibilitychange', seen)
  return {
    heard: (status) => {
      if (status.kind === 'saving') return
      rest()
      if (status.kind !== 'failed' || status.why === 'other-tab') wait = FIRST
      else {
        timer = setTimeout(again, wait)
        wait = Math.min(LONGEST, wait * 2)
      }
    },
    stop: () => {
      rest()
      page.removeEventListener('visibilitychange', seen)
    },
  }
}
