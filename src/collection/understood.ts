import { type AboutCollection, aboutCollectionSchema, type Collected, collectedSchema } from '../schema/collection.ts'
import { parseAs } from '../schema/parseAs.ts'
import type { FoundCollection } from '../storage/collection.ts'

/** What of it can be read; what cannot keeps none of the others out. */
export function understood(found: FoundCollection): {
  readonly all: readonly (readonly [string, Collected])[]
  readonly about?: AboutCollection
} {
  const about = understoodAbout(found.about)
  const all = found.examples.flatMap((one) => {
    const read = parseAs(collectedSchema, one)
    return read === 'unfit' ? [] : [[read.example.id, read] as const]
  })
  return { all, ...(about && { about }) }
}

/** Undefined where there is none, or none that can be read. */
export function understoodAbout(found: unknown): AboutCollection | undefined {
  const about = parseAs(aboutCollectionSchema, found)
  return about === 'unfit' ? undefined : about
}
