export { createScan, scannable } from './createScan.ts'
export { createSearch, type Searchable } from './createSearch.ts'
export { folded } from './folded.ts'
