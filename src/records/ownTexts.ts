import type { Leaves } from '../schema/noun.ts'
import type { AppRecord } from '../schema/record.ts'
import { rulesOf } from './cells.ts'
import { isList, isObject, type Json, textsAt } from './json.ts'
import { readRecord } from './whole.ts'

/** A text that a person wrote: in which field of the noun table, at which very place of the record, and when it leaves. */
export type OwnText = {
  readonly path: string
  /** "evidence.2.text" */
  readonly at: string
  readonly text: string
  readonly leaves: Exclude<Leaves, 'no-words'>
}

/** Every text of a record that is a person's own words, the empty ones too. */
export function ownTextsOf(record: AppRecord): readonly OwnText[] {
  return Object.entries(rulesOf(record.kind).texts).flatMap(([path, leaves]) =>
    leaves === 'no-words'
      ? []
      : textsAt(record, path.split('.')).map(({ at, text }) => ({ path, at: at.join('.'), text, leaves })),
  )
}

/** A record with other words at one place; as it is where there is no such place. */
export function withText(record: AppRecord, at: string, text: string): AppRecord {
  const changed = readRecord(replaceAt(record, at.split('.'), text))
  return changed === 'unfit' ? record : changed
}

function replaceAt(value: Json | undefined, path: readonly string[], text: string): Json | undefined {
  const [field, ...rest] = path
  if (field === undefined) return typeof value === 'string' ? text : value
  if (isList(value))
    return value.map((one, index) => (String(index) === field ? replaceAt(one, rest, text) : one) ?? one)
  return isObject(value) && field in value ? { ...value, [field]: replaceAt(value[field], rest, text) } : value
}
