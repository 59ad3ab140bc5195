import type * as v from 'valibot'
import { aiExplainedSchema, termsSchema } from '../schema/words.ts'
import type { ParsedContent } from './ParsedContent.ts'

const ai = { at: /^content\/words\/ai\.json$/, schema: aiExplainedSchema }
const terms = { at: /^content\/words\/terms\.json$/, schema: termsSchema }

/** What AI is, and the word list. */
export const wordShapes = [ai, terms]
export const wordPaths: readonly string[] = ['content/words/ai.json', 'content/words/terms.json']

type ReadOne = <S extends v.GenericSchema>(at: RegExp, schema: S) => v.InferOutput<S>

export const gatherWords = (one: ReadOne): ParsedContent['words'] => ({
  ai: one(ai.at, ai.schema),
  terms: one(terms.at, terms.schema),
})
