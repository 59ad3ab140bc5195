import * as v from 'valibot'
import { sampleBookSchema, sampleExampleSchema } from '../schema/sampleCentre.ts'
import { stepIds } from '../schema/stepId.ts'
import type { ParsedContent } from './ParsedContent.ts'
import type { ReadAll, ReadOne } from './reading.ts'

const book = { at: /^content\/examples\/book\.json$/, schema: sampleBookSchema }
const examples = { at: /^content\/examples\/\d-.+\.json$/, schema: v.array(sampleExampleSchema) }

/** The made-up examples: a file for each step, and what their centre calls things. */
export const exampleShapes = [book, examples]
export const examplePaths: readonly string[] = [
  'content/examples/book.json',
  ...stepIds.map((id, at) => `content/examples/${at + 1}-${id}.json`),
]

export const gatherExamples = (all: ReadAll, one: ReadOne): ParsedContent['examples'] => ({
  book: one(book.at, book.schema),
  examples: all(examples.at, examples.schema)
    .toSorted((a, b) => a.path.localeCompare(b.path))
    .flatMap(({ value }) => value),
})
