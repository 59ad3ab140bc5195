export { createSearch, type Searchable } from './createSearch.ts'
export { folded } from './folded.ts'
