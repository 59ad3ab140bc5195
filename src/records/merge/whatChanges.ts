import type { AppRecord, Tables } from '../../schema/record.ts'
import { recordKinds } from '../../schema/recordKinds.ts'
import { changedCells, fieldOf, rulesOf } from '../cells.ts'
import { pathOf } from '../cellWords.ts'
import { changedRecords } from '../change.ts'
import type { Json } from '../json.ts'
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
  readonly added: readonly AppRecord[]
  readonly changed: readonly ChangedRecord[]
  readonly removed: readonly AppRecord[]
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
    added: said.filter(({ kind, id }) => !own.has(`${kind} ${id}`)),
    changed,
    removed: removed.filter(({ kind, id }) => !SILENT.has(kind) && (names.get(id) ?? id) === id),
  }
}

function fieldsOf(before: AppRecord, after: AppRecord): readonly ChangedField[] {
  const { merge, refs } = rulesOf(after.kind)
  return [...changedCells(before, after)].flatMap(([at, change]) => {
    const path = pathOf(after.kind, at)
    const isSilent =
      path in refs || path === 'rank' || path === 'createdAt' || merge?.[path] === 'latest' || merge?.[path] === 'later'
    return isSilent ? [] : [{ field: fieldOf(at), ...change }]
  })
}
