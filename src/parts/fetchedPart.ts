/** A part of the app (a page, words, content, a font) that could not be fetched: no fault of the app, and worth another try. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing'
}

/**
 * Fetches a part when it is first asked for, and never once it has come. Rejects with `PartMissing` as long as it cannot be
 * fetched; each asking tries again.
 */
export function fetchedPart<T>(fetchIt: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined
  return () => {
    part ??= fetchIt().catch((cause: unknown) => {
      part = undefined
      throw new PartMissing('A part of the app could not be fetched', { cause })
    })
    return part
  }
}
