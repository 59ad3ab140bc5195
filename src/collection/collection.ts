import { type CollectionStore, createCollection } from './createCollection.ts'
import { createFinder } from './createFinder.ts'

/** One for the window: what is not kept by the browser lives on while other pages are open. */
export const collection: CollectionStore = createCollection()

export const finder = createFinder(() => [...collection.get().all.values()].map(({ example }) => example))
