import { aiExplainedSchema, searchWordsSchema, termsSchema } from '../schema/words.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadOne } from './reading.ts'

const ai = { at: /^content\/words\/ai\.json$/, schema: aiExplainedSchema }
const terms = { at: /^content\/words\/terms\.json$/, schema: termsSchema }
const search = { at: /^content\/words\/search\.json$/, schema: searchWordsSchema }

/** What AI is, the word list, and the words that a search understands. */
export const wordShapes = [ai, terms, search]
export const wordPaths: readonly string[] = ['ai', 'terms', 'search'].map((name) => `content/words/${name}.json`)

export const gatherWords = (one: ReadOne): ParsedContent['words'] => ({
  ai: one(ai.at, ai.schema),
  terms: one(terms.at, terms.schema),
  search: one(search.at, search.schema),
})
