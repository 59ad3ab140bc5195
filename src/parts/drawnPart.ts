import { fetchedPart } from './fetchedPart.ts'
import { stylesAgain } from './stylesAgain.ts'

/** How to try each part once more that is waited for and could not be fetched. */
const missing = new Set<() => Promise<void>>()
const listeners = new Set<() => void>()

/** Whether something that is to be drawn could not be fetched. */
export const isPartMissing = (): boolean => missing.size > 0

/** Calls back when that changes, until told not to. */
export function onMissingPart(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

/** Tries everything once more that could not be fetched; resolves when all has come or failed again. */
export async function fetchMissingParts(): Promise<void> {
  if (missing.size > 0) await stylesAgain()
  await Promise.all([...missing].map((again) => again()))
}

/**
 * A part that is drawn when it has come. Its promise stays open meanwhile, since React would take a refusal for the end: that
 * it could not be fetched is told by `isPartMissing`, and whoever waits is served after `fetchMissingParts`.
 */
export function drawnPart<T>(fetchIt: () => Promise<T>): () => Promise<T> {
  const ask = fetchedPart(fetchIt)
  let drawn: Promise<T> | undefined
  return () => {
    drawn ??= untilThere(ask)
    return drawn
  }
}

function untilThere<T>(ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    const again = async () => {
      const before = missing.size
      try {
        resolve(await ask())
        missing.delete(again)
      } catch {
        missing.add(again)
      }
      if (missing.size !== before) for (const listen of listeners) listen()
    }
    void again()
  })
}
