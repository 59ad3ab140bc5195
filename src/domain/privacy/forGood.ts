import { type Change, changeTables } from '../../records/change.ts'
import { ownTextsOf, withText } from '../../records/ownTexts.ts'
import { withChildren } from '../../records/whole.ts'
import { type AppRecord, recordsOf, type Tables } from '../../schema/record.ts'
import type { Work } from '../../schema/work.ts'

/** Every text of a person's own in some work that holds some words, each once with the number of places it stands in. */
export function textsHolding({ tables, unread }: Pick<Work, 'tables' | 'unread'>, words: string): Map<string, number> {
  const wanted = words.toLocaleLowerCase()
  const found = new Map<string, number>()
  for (const text of [...recordsOf(tables).flatMap(textsOf), ...unread.flatMap(textsIn)])
    if (text.toLocaleLowerCase().includes(wanted)) found.set(text, (found.get(text) ?? 0) + 1)
  return found
}

/** What changes where a text is to stand nowhere any more: its fields are emptied, and words that gave way are taken away. */
export function withoutText(tables: Tables, text: string): Change {
  const holding = recordsOf(tables).filter((record) => textsOf(record).includes(text))
  return {
    put: holding.flatMap((record) => (record.kind === 'overwritten' ? [] : [emptied(record, text)])),
    removed: holding.filter(({ kind }) => kind === 'overwritten'),
  }
}

/** True for what could not be read and holds a text. */
export const isUnreadWith =
  (text: string) =>
  (unread: unknown): boolean =>
    textsIn(unread).includes(text)

/** Some work without a text; the very same where it does not hold it. */
export function workWithoutText(work: Work, text: string): Work {
  const change = withoutText(work.tables, text)
  const unread = work.unread.filter((one) => !isUnreadWith(text)(one))
  const isSame = change.put.length + change.removed.length === 0 && unread.length === work.unread.length
  return isSame ? work : { ...work, unread, tables: changeTables(work.tables, change) }
}

/** Some work without a workplace and all that hangs on it; the very same where it is not there. */
export function workWithoutWorkplace(work: Work, id: string): Work {
  const isOfIt = isUnreadWith(id)
  return id in work.tables.workplace
    ? {
        ...work,
        unread: work.unread.filter((one) => !isOfIt(one)),
        tables: changeTables(work.tables, { put: [], removed: withChildren(work.tables, [{ kind: 'workplace', id }]) }),
      }
    : work
}

const emptied = (record: AppRecord, text: string): AppRecord =>
  ownTextsOf(record)
    .filter((one) => one.text === text)
    .reduce((one, { at }) => withText(one, at, ''), record)

/** The texts of a record; what gave way and was no words is kept as JSON, in which there can be some. */
const textsOf = (record: AppRecord): readonly string[] =>
  ownTextsOf(record).flatMap(({ path, text }) =>
    record.kind === 'overwritten' && path === 'value' ? textsIn(parsed(text)) : [text],
  )

const textsIn = (found: unknown): readonly string[] => {
  if (typeof found === 'string') return [found]
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(textsIn) : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
