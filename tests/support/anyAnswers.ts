import * as fc from 'fast-check'
import type { Answer } from '../../src/schema/answer.ts'
import { type Checklist, choices } from '../../src/schema/checklist.ts'
import { answer } from './tinyChecklist.ts'

/** Every choice a record can hold, the cleared one included. */
export const anyChoice = fc.constantFrom<Answer['choice']>(...choices, 'not-answered')

/** Any answers to a checklist: each question untouched, or with a record of any choice. */
export function anyAnswers(checklist: Checklist): fc.Arbitrary<Record<string, Answer>> {
  const ids = checklist.steps.flatMap(({ questions }) => questions.map(({ id }) => id))
  const each = fc.array(fc.option(anyChoice), { minLength: ids.length, maxLength: ids.length })
  return each.map((given) =>
    Object.fromEntries(ids.flatMap((id, index) => (given[index] ? [[id, answer(id, given[index])]] : []))),
  )
}
