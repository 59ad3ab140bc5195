import { collection } from './collection.ts'
import { packs } from './packs.ts'

export { collection, packs }
/** Whatever is kept of examples comes into this window and leaves the browser; rejects where that cannot be done. */
export const keepNoExamples = async (): Promise<void> => {
  await Promise.all([collection.keepNothing(), packs.keepNothing()])
}
export { type Apart, createApart } from './createApart.ts'
export type { CollectionState } from './createCollection.ts'
export { createExampleSearch } from './createExampleSearch.ts'
export { allPacks, type TakenPack } from './createPacks.ts'
export type { Line } from './takeAll.ts'
