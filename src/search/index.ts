export { createSearch, type Searchable } from './createSearch.ts'
export { folded } from './folded.ts'
export { type Scanned, scan, scannable } from './scan.ts'
