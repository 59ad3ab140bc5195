import type { RecordKind } from '../schema/recordKinds.ts'
import { fieldOf, rulesOf } from './cells.ts'
import { type Json, textsAt } from './json.ts'

/** A day says as much as words do of what gave way. */
export const dayIn = (value: Json | undefined): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''

/** The person's words in a cell; empty where it is a choice, a day or a number. */
export function wordsIn(kind: RecordKind, at: string, value: Json | undefined): string {
  const { texts } = rulesOf(kind)
  const path = pathOf(kind, at)
  return Object.entries(texts)
    .filter(([text, leaves]) => leaves !== 'no-words' && (text === path || text.startsWith(`${path}.`)))
    .flatMap(([text]) => textsAt(value, text.slice(path.length).split('.').filter(Boolean)))
    .map(({ text }) => text)
    .join('\n')
}

/** The path of a cell as the table of nouns has it: `*` for each member of a list with names. */
export function pathOf(kind: RecordKind, at: string): string {
  const [field = '', , ...rest] = fieldOf(at).split('.')
  return rulesOf(kind).lists?.[field] === undefined ? fieldOf(at) : [field, '*', ...rest].join('.')
}
