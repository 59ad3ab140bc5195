import type { History, RecordStamps, Removal } from '../schema/history.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type AppRecord, recordKinds, recordsOf, tablesOf } from '../schema/record.ts'
import type { Round, RoundId } from '../schema/round.ts'
import type { Work } from '../schema/work.ts'
import { bareEntrySchema, entrySchema } from '../schema/workFile.ts'
import type { Workplace, WorkplaceId } from '../schema/workplace.ts'
import { keyOf } from './change.ts'
import { parentsOf, readRecord, sortOut } from './whole.ts'

/** A record with how it came to be: what files and the browser's storage keep of it. */
export type Entry = RecordStamps & { readonly record: AppRecord }

/** Every record of some work with how it came to be, parents before children. */
export const entriesOf = ({ tables, history }: Work): readonly Entry[] =>
  recordsOf(tables).map((record) => ({ record, ...history.stamps[record.kind]?.[record.id] }))

/** More faults than any mishap makes: what holds so many is no work of ours, and is not read to its end. */
const MOST_FAULTS = 1000

/** What was found beside the records, and when: the day stands in where a round has lost its own. */
export type FoundHistory = Pick<History, 'devices' | 'own'> & {
  readonly removals: readonly Removal[]
  readonly savedAt: string
}

/**
 * The work in whatever was found. What does not fit (no record, no place, a second one of its id) is set aside as it was
 * found, never a reason to refuse the rest. 'damaged' only when nothing of it is ours.
 */
export function readEntries(found: readonly unknown[], history: FoundHistory): Work | 'damaged' {
  const [entries, unread]: [Entry[], unknown[]] = [[], []]
  const raw = new Map<AppRecord, unknown>()
  for (const one of found) {
    const entry = readEntry(one, history.devices.length)
    if (entry === 'unfit') unread.push(one)
    else {
      entries.push(entry)
      raw.set(entry.record, one)
    }
    if (unread.length > MOST_FAULTS) return 'damaged'
  }
  if (entries.length === 0 && unread.length > 0) return 'damaged'
  const records = entries.map(({ record }) => record)
  const { whole, homeless } = sortOut([...standIns(records, history.savedAt), ...records])
  const home = new Set(whole)
  const { devices, own, removals } = history
  return {
    tables: tablesOf(whole),
    history: { devices, own, removals, stamps: stampsOf(entries.filter(({ record }) => home.has(record))) },
    unread: [...unread, ...homeless.map((record) => raw.get(record))],
  }
}

/** One entry of whatever was found; stamps that do not fit are left out. `devices`: how many there are. */
export function readEntry(found: unknown, devices: number): Entry | 'unfit' {
  const stamped = parseAs(entrySchema, found)
  const bare = parseAs(bareEntrySchema, found)
  if (bare === 'unfit') return 'unfit'
  const record = readRecord(bare.record)
  if (record === 'unfit') return 'unfit'
  return stamped === 'unfit' || !knowsDevices(stamped, devices) ? { record } : { ...stamped, record }
}

/** A stamp that names a device which is not there says nothing. */
const knowsDevices = ({ made, fields }: RecordStamps, devices: number): boolean =>
  [...(made ? [made] : []), ...Object.values(fields ?? {})].every(([, device]) => device < devices)

function stampsOf(entries: readonly Entry[]): History['stamps'] {
  const stamps = Object.fromEntries<Record<string, RecordStamps>>(recordKinds.map((kind) => [kind, {}]))
  for (const { record, ...how } of entries) Object.assign(stamps[record.kind] ?? {}, { [record.id]: how })
  return stamps
}

/**
 * A workplace or round that is gone while much hangs on it comes back without what was written in it, so that one bad record
 * does not take all others along.
 */
function standIns(records: readonly AppRecord[], savedAt: string): readonly AppRecord[] {
  const there = new Set(records.map(keyOf))
  const gone = new Map<string, AppRecord>()
  const workplaces = records.flatMap((record) => (record.kind === 'workplace' ? [record.id] : []))
  for (const record of records)
    for (const parent of parentsOf(record)) {
      if (there.has(keyOf(parent)) || gone.has(keyOf(parent))) continue
      if (parent.kind === 'workplace') gone.set(keyOf(parent), blankWorkplace(parent.id, savedAt))
      const of = 'workplaceId' in record ? record.workplaceId : workplaces.length === 1 ? workplaces[0] : undefined
      if (parent.kind === 'round' && of !== undefined) gone.set(keyOf(parent), blankRound(parent.id, of, savedAt))
    }
  return [...gone.values()]
}

const blankWorkplace = (id: string, savedAt: string): Workplace => ({
  kind: 'workplace',
  id: id as WorkplaceId,
  name: '',
  isExample: false,
  createdAt: savedAt as Workplace['createdAt'],
})

const blankRound = (id: string, workplaceId: WorkplaceId, savedAt: string): Round => ({
  kind: 'round',
  id: id as RoundId,
  workplaceId,
  createdAt: savedAt as Round['createdAt'],
  startedOn: savedAt.slice(0, 10) as IsoDate,
  marks: {},
})
