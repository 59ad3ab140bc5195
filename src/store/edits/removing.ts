import { withFreeRank } from '../../domain/plan/actionOrder.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { cellsOf, changedCells, withCells } from '../../records/cells.ts'
import { changeTables, keyOf } from '../../records/change.ts'
import { isSame, type Json } from '../../records/json.ts'
import { withOwnRanks } from '../../records/ranks.ts'
import { parentsOf, placeOf, readRecord, withChildren } from '../../records/whole.ts'
import type { Action } from '../../schema/action.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { AppRecord, Tables } from '../../schema/record.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'
import { isAway } from './away.ts'
import { type Done, type Editing, put } from './editing.ts'

type Ref = { readonly kind: RecordKind; readonly id: string }

/** What went in one edit, so that all of it can be put back. */
export type Removed = {
  /** Parents before children. */
  readonly gone: readonly AppRecord[]
  /** Records that changed because of it. */
  readonly changed: readonly { readonly before: AppRecord; readonly after: AppRecord }[]
}

/** Removes records with all that hangs on them. A meeting that is away goes only with its workplace. */
export function remove(work: Editing, refs: readonly Ref[]): Done<Removed> {
  const here = refs.filter(({ kind, id }) => {
    const record: AppRecord | undefined = work.tables[kind][id]
    return record !== undefined && !isAway(work.tables, record)
  })
  const gone = withChildren(work.tables, here)
  const known = new Map([...work.gone, ...gone.map((record) => [keyOf(record), record] as const)])
  const tables = changeTables(work.tables, { put: [], removed: gone })
  return { work: { ...work, tables, gone: known }, made: { gone, changed: [] } }
}

/** What becomes of a system's analyses when it goes. */
export type Fate = 'keep' | 'remove'

/** Takes a system out of the register with what was answered on it, and with its analyses or without them. A kept analysis still says what it was about. */
export function removeSystem(work: Editing, { id, name }: AiSystem, fate: Fate): Done<Removed> {
  const analyses = Object.values(work.tables['risk-analysis']).filter(
    ({ about }) => about.kind === 'system' && about.systemId === id,
  )
  const nameless = fate === 'keep' ? analyses.filter(({ what }) => isBlank(what)) : []
  const changed = nameless.map((before) => ({ before, after: { ...before, what: name } }))
  const { work: left, made } = remove(put(work, ...changed.map(({ after }) => after)), [
    { kind: 'system', id },
    ...(fate === 'remove' ? analyses : []),
    ...Object.values(work.tables['employer-answer']).filter(({ systemId }) => systemId === id),
  ])
  return { work: left, made: { ...made, changed } }
}

/**
 * Puts back what one edit removed, what it hung on too where that is gone as well, and what changed because of it as far as
 * nobody has changed it since. 'no-place' when what it hung on is not known here, or something else has its place.
 */
export function restore(work: Editing, { gone, changed }: Removed): Done<'restored' | 'no-place'> {
  const missing = gone.filter(({ kind, id }) => !(id in work.tables[kind]))
  if ([...missing, ...changed.map(({ after }) => after)].some((record) => isAway(work.tables, record)))
    return { work, made: 'no-place' }
  const back = withParents(missing, work)
  if (back === 'no-place') return { work, made: 'no-place' }
  const places = new Set(Object.values(work.tables).flatMap((table) => placesOf(table)))
  if (back.some((record) => places.has(placeOf(record) ?? ''))) return { work, made: 'no-place' }
  const ranked = back.map((record) => (record.kind === 'action' ? withFreeRank(record, besides(work, record)) : record))
  const undone = changed.flatMap(({ before, after }) => unchanged(work.tables, before, after))
  const restored = put(work, ...ranked, ...undone)
  return { work: { ...restored, tables: withOwnRanks(restored.tables, work.tables) }, made: 'restored' }
}

/** The actions that an action stands among. */
const besides = ({ tables }: Editing, { workplaceId }: Action): readonly Action[] =>
  Object.values(tables.action).filter((action) => action.workplaceId === workplaceId)

const placesOf = (table: Readonly<Record<string, AppRecord>>): readonly string[] =>
  Object.values(table).flatMap((record) => placeOf(record) ?? [])

/** Records with every parent that is not there, parents first. */
function withParents(records: readonly AppRecord[], { tables, gone }: Editing): readonly AppRecord[] | 'no-place' {
  const all = new Map<string, AppRecord>()
  const wanted = new Set(records.map(keyOf))
  const add = (record: AppRecord): boolean => {
    const isRooted = parentsOf(record).every((parent) => {
      if (parent.id in tables[parent.kind] || all.has(keyOf(parent))) return true
      const known = records.find((one) => keyOf(one) === keyOf(parent)) ?? gone.get(keyOf(parent))
      return known !== undefined && add(known)
    })
    if (isRooted) all.set(keyOf(record), record)
    return isRooted
  }
  return [...records].every(add) && [...wanted].every((key) => all.has(key)) ? [...all.values()] : 'no-place'
}

/** A record with what an edit changed put back, cell by cell, where it still is as that edit left it. */
function unchanged(tables: Tables, before: AppRecord, after: AppRecord): readonly AppRecord[] {
  const now = tables[after.kind][after.id]
  if (!now) return []
  const cells = cellsOf(now)
  const back = new Map<string, Json | undefined>()
  for (const [at, change] of changedCells(before, after))
    if (isSame(cells.get(at), change.after)) back.set(at, change.before)
  const record = readRecord(withCells(now, back))
  return record === 'unfit' ? [] : [record]
}
