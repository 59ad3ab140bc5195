import type { Collection } from '../domain/collection/takeIn.ts'
import type { AboutCollection, Collected } from '../schema/collection.ts'

export type CollectionState = {
  readonly all: Collection
  readonly about: AboutCollection
  /** 'not-kept': this browser keeps nothing of it. */
  readonly keeps: 'opening' | 'kept' | 'not-kept'
  /** Changed since the working file was last saved or opened. */
  readonly isOtherThanFile: boolean
}

const emptyAbout: AboutCollection = { themes: [], withdrawn: [], told: {}, doubles: [] }
export const empty = { all: new Map<string, Collected>(), about: emptyAbout, isOtherThanFile: false }
export const nothing: CollectionState = { ...empty, keeps: 'opening' }

export type ChangeAbout = (about: AboutCollection) => AboutCollection

export function withChanged(all: Collection, changed: Collection): Collection {
  if (changed.size === 0) return all
  const now = new Map(all)
  for (const [id, one] of changed) now.set(id, one)
  return now
}
