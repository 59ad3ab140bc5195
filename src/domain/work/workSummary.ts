import { withChildren } from '../../records/whole.ts'
import type { Answer } from '../../schema/answer.ts'
import type { Counted } from '../../schema/noun.ts'
import { nouns } from '../../schema/nouns.ts'
import { type Tables, tablesOf } from '../../schema/record.ts'
import { recordKinds } from '../../schema/recordKinds.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { inOneLine, isBlank } from '../texts/asWritten.ts'

/** What a person has entered, as counts that can be said in words before something is replaced or removed. */
export type WorkSummary = { readonly [C in Counted | 'notes' | 'evidence']: number }

/** How much there is of each noun, in their order; beside the answers the texts and the evidence that stand by them. */
export function summaryOf(tables: Tables): Partial<WorkSummary> {
  const answers = Object.values(tables.answer)
  const countOf = (count: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + count(answer), 0)
  const counts = recordKinds.flatMap((kind): readonly (readonly [string, number])[] => {
    const { counted } = nouns[kind]
    if (counted === 'with-its-parent') return []
    if (counted !== 'answers') return [[counted, Object.keys(tables[kind]).length]]
    return [
      [counted, countOf(({ choice }) => (choice === 'not-answered' ? 0 : 1))],
      ['notes', countOf(({ note, missing }) => [note, missing].filter((text) => !isBlank(text)).length)],
      ['evidence', countOf(({ evidence }) => evidence.length)],
    ]
  })
  return Object.fromEntries(counts)
}

/** The same of one workplace, with all that hangs on it. */
export const summaryOfOne = (tables: Tables, workplace: Workplace): Partial<WorkSummary> =>
  summaryOf(tablesOf(withChildren(tables, [workplace])))

/** The names the person has given their workplaces; the nameless are left out. */
export const workplaceNames = (tables: Tables): readonly string[] =>
  Object.values(tables.workplace).flatMap(({ name }) => (isBlank(name) ? [] : [inOneLine(name)]))
