import type { History, RecordStamps, Removal, Stamp } from '../schema/history.ts'
import { idAs } from '../schema/id.ts'
import type { Instant } from '../schema/isoDate.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type AppRecord, tablesOf } from '../schema/record.ts'
import { recordKinds } from '../schema/recordKinds.ts'
import { blankRound, type Round, roundIdSchema } from '../schema/round.ts'
import { utcDayOf } from '../schema/utcDay.ts'
import type { Work } from '../schema/work.ts'
import { bareEntrySchema, entrySchema } from '../schema/workFile.ts'
import { type Workplace, type WorkplaceId, workplaceIdSchema } from '../schema/workplace.ts'
import { keyOf } from './change.ts'
import type { Entry } from './entriesOf.ts'
import { hasHalfCharacter } from './json.ts'
import { parentsOf, readRecord, sortOut } from './whole.ts'

/** More faults than any mishap makes: what holds so many is no work of ours, and is not read to its end. */
const MOST_FAULTS = 1000

/** What was found beside the records, and when: the day stands in where a round has lost its own. */
export type FoundHistory = Pick<History, 'devices' | 'own'> & {
  readonly removals: readonly Removal[]
  readonly savedAt: Instant
}

/**
 * The work in whatever was found. What does not fit (no record, no place, a second one of its id) is set aside as it was
 * found, never a reason to refuse the rest. 'damaged' only when nothing of it is ours. `carried` was set aside before: it is
 * looked at once more, and says nothing of what was found.
 */
export function readEntries(
  found: readonly unknown[],
  history: FoundHistory,
  carried: readonly unknown[] = [],
): Work | 'damaged' {
  const fresh = readAll(found, history.devices, MOST_FAULTS)
  const isOurs = fresh.entries.length > 0 || fresh.unfit.length === 0
  if (!isOurs || fresh.unfit.length > MOST_FAULTS) return 'damaged'
  const again = readAll(carried, history.devices, Number.POSITIVE_INFINITY)
  const entries = [...fresh.entries, ...again.entries]
  const { whole } = sortOut([
    ...standIns(
      fresh.entries.map(({ record }) => record),
      history.savedAt,
    ),
    ...entries.map(({ record }) => record),
  ])
  const home = new Set(whole)
  const homeless = entries.filter(({ record }) => !home.has(record)).map(({ raw }) => raw)
  return {
    tables: tablesOf(whole),
    history: historyOf(
      history,
      whole,
      entries.filter(({ record }) => home.has(record)),
    ),
    unread: [...fresh.unfit, ...again.unfit, ...homeless],
  }
}

type Devices = History['devices']
type ReadEntry = { readonly record: AppRecord; readonly how: RecordStamps; readonly raw: unknown }

/** Stops soon after more faults than `most`. */
function readAll(found: readonly unknown[], devices: Devices, most: number) {
  const [entries, unfit]: [ReadEntry[], unknown[]] = [[], []]
  for (const raw of found) {
    if (unfit.length > most) break
    const entry = readEntry(raw, devices)
    if (entry === 'unfit') unfit.push(raw)
    else {
      const { record, ...how } = entry
      entries.push({ record, how, raw })
    }
  }
  return { entries, unfit }
}

/** One entry of whatever was found; stamps that do not fit are left out. Half a character makes a record unfit. */
export function readEntry(found: unknown, devices: Devices): Entry | 'unfit' {
  const stamped = parseAs(entrySchema, found)
  const bare = stamped === 'unfit' ? parseAs(bareEntrySchema, found) : stamped
  if (bare === 'unfit') return 'unfit'
  const record = readRecord(bare.record)
  if (record === 'unfit' || hasHalfCharacter(record)) return 'unfit'
  const isKnown = stamped !== 'unfit' && stampsIn(stamped).every((stamp) => isMade(stamp, devices))
  return isKnown ? { ...stamped, record } : { record }
}

const stampsIn = ({ made, fields }: RecordStamps): readonly Stamp[] => [
  ...(made ? [made] : []),
  ...Object.values(fields ?? {}),
]

/** A stamp says something only where its device is there and has come so far. */
const isMade = ([count, place]: Stamp, devices: Devices): boolean => count <= (devices[place]?.count ?? -1)

/** What was found of how it came to be, as far as it holds together: what is there is not removed. */
function historyOf(
  { devices, own, removals }: FoundHistory,
  whole: readonly AppRecord[],
  entries: readonly ReadEntry[],
): History {
  const there = new Set(whole.map(keyOf))
  return {
    devices,
    own: own !== 'none' && own < devices.length ? own : 'none',
    removals: removals.filter((one) => !there.has(keyOf(one)) && isMade(one.stamp, devices)),
    stamps: stampsOf(entries),
  }
}

function stampsOf(entries: readonly ReadEntry[]): History['stamps'] {
  const stamps = Object.fromEntries<Record<string, RecordStamps>>(recordKinds.map((kind) => [kind, {}]))
  for (const { record, how } of entries) Object.assign(stamps[record.kind] ?? {}, { [record.id]: how })
  return stamps
}

/**
 * A workplace or round that is gone while much hangs on it comes back without what was written in it, so that one bad record
 * does not take all others along.
 */
function standIns(records: readonly AppRecord[], savedAt: Instant): readonly AppRecord[] {
  const there = new Set(records.map(keyOf))
  const gone = new Map<string, AppRecord>()
  const workplaces = records.flatMap((record) => (record.kind === 'workplace' ? [record.id] : []))
  for (const record of records)
    for (const parent of parentsOf(record)) {
      if (there.has(keyOf(parent)) || gone.has(keyOf(parent))) continue
      if (parent.kind === 'workplace') gone.set(keyOf(parent), blankWorkplace(parent.id, savedAt))
      const of = 'workplaceId' in record ? record.workplaceId : workplaces.length === 1 ? workplaces[0] : undefined
      if (parent.kind === 'round' && of !== undefined) gone.set(keyOf(parent), roundWithout(parent.id, of, savedAt))
    }
  return [...gone.values()]
}

const blankWorkplace = (id: string, savedAt: Instant): Workplace => ({
  kind: 'workplace',
  id: idAs(workplaceIdSchema, id),
  name: '',
  isExample: false,
  createdAt: savedAt,
})

const roundWithout = (id: string, workplaceId: WorkplaceId, savedAt: Instant): Round => ({
  ...blankRound,
  kind: 'round',
  id: idAs(roundIdSchema, id),
  workplaceId,
  createdAt: savedAt,
  startedOn: utcDayOf(new Date(savedAt)),
})
