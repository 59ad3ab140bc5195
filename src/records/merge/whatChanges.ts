import type { AppRecord, Tables } from '../../schema/record.ts'
import { type RecordKind, recordKinds } from '../../schema/recordKinds.ts'
import { cellsOf, changedCells, fieldOf, rulesOf } from '../cells.ts'
import { pathOf } from '../cellWords.ts'
import { changedRecords } from '../change.ts'
import type { Json } from '../json.ts'
import { isBlankAt } from './cells.ts'
import type { Names } from './names.ts'
import { renamed } from './names.ts'

/** A field that is other than before. */
export type ChangedField = {
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}
export type ChangedRecord = { readonly record: AppRecord; readonly fields: readonly ChangedField[] }

/** What is other after putting together than it was here before. */
export type WhatChanges = {
  /** With all that is filled in, as after. */
  readonly added: readonly ChangedRecord[]
  readonly changed: readonly ChangedRecord[]
  /** With all that was filled in, as before. */
  readonly removed: readonly ChangedRecord[]
}

/** What keeps the work in order and says nothing that a person entered. */
const SILENT = new Set(['overwritten', 'match'])

/** What putting together does to the state that was here, for the person to read before anything is written. */
export function whatChanges(before: Tables, after: Tables, names: Names): WhatChanges {
  const { put, removed } = changedRecords(before, after)
  const own = new Map(
    recordKinds.flatMap((kind) =>
      Object.values<AppRecord>(before[kind]).map((record) => {
        const now = renamed(record, names)
        return [`${kind} ${now.id}`, now] as const
      }),
    ),
  )
  const said = put.filter(({ kind }) => !SILENT.has(kind))
  const changed = said.flatMap((record): readonly ChangedRecord[] => {
    const was = own.get(`${record.kind} ${record.id}`)
    const fields = was ? fieldsOf(was, record) : []
    return fields.length === 0 ? [] : [{ record, fields }]
  })
  return {
    added: said.flatMap((record) =>
      own.has(`${record.kind} ${record.id}`) ? [] : [{ record, fields: filledIn(record, 'after') }],
    ),
    changed,
    removed: removed.flatMap((record) =>
      SILENT.has(record.kind) || (names.get(record.id) ?? record.id) !== record.id
        ? []
        : [{ record, fields: filledIn(record, 'before') }],
    ),
  }
}

/** Every field of a record in which somebody has said something. */
export function filledIn(record: AppRecord, as: 'before' | 'after'): readonly ChangedField[] {
  return [...cellsOf(record)].flatMap(([at, value]) =>
    isSilent(record.kind, at) || isBlankAt(record.kind, at, value)
      ? []
      : [{ field: fieldOf(at), before: undefined, after: undefined, [as]: value }],
  )
}

const fieldsOf = (before: AppRecord, after: AppRecord): readonly ChangedField[] =>
  [...changedCells(before, after)].flatMap(([at, change]) =>
    isSilent(after.kind, at) ? [] : [{ field: fieldOf(at), ...change }],
  )

/** What says nothing to a person: what a record belongs to, its place in an order, when it was made. What it is about is said. */
function isSilent(kind: RecordKind, at: string): boolean {
  const { merge, refs } = rulesOf(kind)
  const path = pathOf(kind, at)
  return (
    (path in refs && refs[path] !== 'loose') ||
    path === 'rank' ||
    path === 'createdAt' ||
    merge?.[path] === 'latest' ||
    merge?.[path] === 'later'
  )
}
