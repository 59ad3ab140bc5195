import type { AppRecord, Tables } from '../schema/record.ts'
import { tablesOf } from '../schema/record.ts'
import { rulesOf } from './cells.ts'
import { keyOf } from './change.ts'
import { ownTextsOf, withText } from './ownTexts.ts'
import { parentsOf, type Ref, readRecord, withChildren } from './whole.ts'

/**
 * What can be handed to somebody of one thing: it and all that hangs on it, what it hangs on itself, no text or field that
 * never leaves, and no name of what stays behind. All of it follows from the table of nouns.
 */
export function partOf(tables: Tables, root: Ref): Tables {
  const part = withChildren(tables, [root])
  const above = part.flatMap((record) => ancestorsOf(tables, record))
  const all = [...above, ...part]
  const there = new Set(all.map(({ id }) => id))
  return tablesOf(all.map((record) => withoutNames(withoutOwn(record), there)))
}

function ancestorsOf(tables: Tables, record: AppRecord): readonly AppRecord[] {
  return parentsOf(record).flatMap(({ kind, id }) => {
    const parent: AppRecord | undefined = tables[kind][id]
    return parent ? [...ancestorsOf(tables, parent), parent] : []
  })
}

function withoutOwn(record: AppRecord): AppRecord {
  const stays = new Set(rulesOf(record.kind).stays)
  const leaving = readRecord(Object.fromEntries(Object.entries(record).filter(([field]) => !stays.has(field))))
  if (leaving === 'unfit') throw new Error(`${keyOf(record)} cannot be without what stays`)
  return ownTextsOf(leaving)
    .filter(({ leaves, text }) => leaves === 'never' && text !== '')
    .reduce((done, { at }) => withText(done, at, ''), leaving)
}

/** The fields of a record that name what may be gone. */
export const looseRefs = ({ kind }: Pick<AppRecord, 'kind'>): readonly string[] =>
  Object.entries(rulesOf(kind).refs).flatMap(([field, to]) => (to === 'loose' ? [field] : []))

function withoutNames(record: AppRecord, there: ReadonlySet<string>): AppRecord {
  const fields: Readonly<Record<string, unknown>> = record
  const gone = looseRefs(record).filter((field) => !there.has(String(fields[field])))
  const changed = readRecord({ ...record, ...Object.fromEntries(gone.map((field) => [field, 'none'])) })
  if (changed === 'unfit') throw new Error(`${keyOf(record)} cannot be without what it names`)
  return changed
}
