export { collection } from './collection.ts'
export { type Apart, createApart } from './createApart.ts'
export type { CollectionState } from './createCollection.ts'
export type { Line } from './takeAll.ts'
