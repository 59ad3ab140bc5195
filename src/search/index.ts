export { createSearch, type Searchable } from './createSearch.ts'
export { folded } from './folded.ts'
export { scan, scannable } from './scan.ts'
