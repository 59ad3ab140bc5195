import { deviceIdSchema, type History, type RecordStamps, type Removal, type Stamp } from '../schema/history.ts'
import { idAs } from '../schema/id.ts'
import { type Instant, instantOf } from '../schema/isoDate.ts'
import type { AppRecord, Tables } from '../schema/record.ts'
import type { RecordKind } from '../schema/recordKinds.ts'
import type { Work } from '../schema/work.ts'
import { changedCells } from './cells.ts'
import { changedRecords } from './change.ts'

/** What reaches an edit from outside: the clock and new ids, so that tests decide both. */
export type Outside = { readonly now: () => Date; readonly newId: () => string }

/**
 * The work after one edit: every field that is other than before says that this change made it, and what was removed is
 * remembered by its name alone.
 */
export function edited(work: Work, tables: Tables, outside: Outside): Work {
  const { put, removed } = changedRecords(work.tables, tables)
  if (put.length + removed.length === 0) return { ...work, tables }
  const { history, stamp } = nextStamp(work.history, outside)
  const at = instantOf(outside.now())
  const stamps: { [K in RecordKind]?: Record<string, RecordStamps> } = { ...history.stamps }
  const own = (kind: RecordKind) => {
    stamps[kind] = { ...stamps[kind] }
    return stamps[kind]
  }
  const touched = new Map([...put, ...removed].map(({ kind }) => [kind, own(kind)] as const))
  for (const record of put) {
    const of = touched.get(record.kind)
    if (of) of[record.id] = stamped(work.tables[record.kind][record.id], record, of[record.id], { at, stamp })
  }
  for (const { kind, id } of removed) delete touched.get(kind)?.[id]
  const gone = removed.map(({ kind, id }): Removal => ({ kind, id, stamp }))
  return { ...work, tables, history: { ...history, stamps, removals: [...stillGone(history, put), ...gone] } }
}

/** What was put back is not removed any more: the change that put it back is later than the one that removed it. */
function stillGone({ removals }: History, put: readonly AppRecord[]): History['removals'] {
  if (removals.length === 0) return removals
  const back = new Set(put.map(({ kind, id }) => `${kind} ${id}`))
  return removals.filter(({ kind, id }) => !back.has(`${kind} ${id}`))
}

/** The number of the next change; the first edit in a store gives the store its name. */
export function nextStamp(
  before: History,
  { newId }: Pick<Outside, 'newId'>,
): { readonly history: History; readonly stamp: Stamp } {
  const own = before.own === 'none' ? before.devices.length : before.own
  const highest = before.devices.reduce((most, { count }) => Math.max(most, count), 0)
  const device = before.devices[own]?.device ?? idAs(deviceIdSchema, newId())
  const devices = [...before.devices]
  devices[own] = { device, count: highest + 1 }
  return { history: { ...before, devices, own }, stamp: [highest + 1, own] }
}

function stamped(
  before: AppRecord | undefined,
  after: AppRecord,
  known: RecordStamps | undefined,
  { at, stamp }: { readonly at: Instant; readonly stamp: Stamp },
): RecordStamps {
  if (!before) return { at, made: stamp }
  const fields = { ...known?.fields }
  for (const field of changedCells(before, after).keys()) fields[field] = stamp
  return { ...known, at, fields }
}
