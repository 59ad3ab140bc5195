import { setTimeout } from 'node:timers/promises'

/** What a driver that answers takes at most. */
const QUITS_WITHIN = 10_000

/** Asks a browser to end, and ends what was started for it whether it has answered or hangs: nothing outlives its test. */
export const closing = (quit: () => Promise<void>, end: () => unknown) => async (): Promise<void> => {
  try {
    await Promise.race([quit(), setTimeout(QUITS_WITHIN, undefined, { ref: false })])
  } finally {
    end()
  }
}
