export { createSearch, type Searchable } from './createSearch.ts'
