export { createSearch, type Found, type Search, type Searchable } from './createSearch.ts'
