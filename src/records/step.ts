import type { History, RecordStamps, Removal } from '../schema/history.ts'
import type { AppRecord } from '../schema/record.ts'
import { type RecordKind, recordKinds } from '../schema/recordKinds.ts'
import type { Work } from '../schema/work.ts'
import { changeTables, keyOf } from './change.ts'
import type { Entry } from './entriesOf.ts'

/** What one writing changes in the store, and what a window tells the others of it. */
export type Step = {
  readonly put: readonly Entry[]
  readonly removed: readonly Removal[]
  readonly devices: History['devices']
  readonly own: History['own']
  readonly unread: readonly unknown[] | 'as-before'
}

/** What has to be written to come from one state of the work to the next; 'everything' where the one did not grow out of the other. */
export function stepBetween(before: Work, after: Work): Step | 'everything' {
  const put: Entry[] = []
  const gone = new Set<string>()
  for (const kind of recordKinds) {
    const [records, stamps] = [after.tables[kind], after.history.stamps[kind]]
    if (records === before.tables[kind] && stamps === before.history.stamps[kind]) continue
    for (const [id, record] of Object.entries<AppRecord>(records)) {
      const isSame = record === before.tables[kind][id] && stamps?.[id] === before.history.stamps[kind]?.[id]
      if (!isSame) put.push({ record, ...stamps?.[id] })
    }
    for (const id of Object.keys(before.tables[kind])) if (!(id in records)) gone.add(keyOf({ kind, id }))
  }
  const { devices, own, removals } = after.history
  const known = new Set(before.history.removals)
  const removed = removals.filter((one) => !known.has(one))
  for (const one of removed) gone.delete(keyOf(one))
  if (gone.size > 0 || !hasGrown(before.history, after.history)) return 'everything'
  return {
    put,
    removed,
    devices,
    own,
    unread: before.unread === after.unread ? 'as-before' : after.unread,
  }
}

/** True when every change that the one knows is known to the other: an opened file may be of an earlier day. */
const hasGrown = (before: History, after: History): boolean =>
  before.devices.every(({ device, count }, place) => {
    const now = after.devices[place]
    return now?.device === device && now.count >= count
  })

/** True when there is nothing to write. */
export const isNoStep = (step: Step | 'everything'): boolean =>
  step !== 'everything' && step.put.length + step.removed.length === 0 && step.unread === 'as-before'

/** The work with a step made. */
export function withStep(work: Work, { put, removed, devices, own, unread }: Step): Work {
  const records = put.map(({ record }) => record)
  const stamps: { [K in RecordKind]?: Record<string, RecordStamps> } = { ...work.history.stamps }
  const touched = new Set<string>([...records, ...removed].map(({ kind }) => kind))
  for (const kind of recordKinds) if (touched.has(kind)) stamps[kind] = { ...stamps[kind] }
  for (const { kind, id } of removed) for (const one of recordKinds) if (one === kind) delete stamps[one]?.[id]
  for (const { record, ...how } of put) Object.assign(stamps[record.kind] ?? {}, { [record.id]: how })
  const named = new Set([...records, ...removed].map(keyOf))
  const removals = [...work.history.removals.filter((one) => !named.has(keyOf(one))), ...removed]
  const gone = removed.flatMap(({ kind, id }) =>
    recordKinds.flatMap((one) => (one === kind ? [{ kind: one, id }] : [])),
  )
  return {
    tables: changeTables(work.tables, { put: records, removed: gone }),
    history: { devices, own, stamps, removals },
    unread: unread === 'as-before' ? work.unread : unread,
  }
}
