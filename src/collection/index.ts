export { type Apart, createApart } from './createApart.ts'
export { type CollectionState, type CollectionStore, createCollection } from './createCollection.ts'
export type { Line } from './takeAll.ts'
