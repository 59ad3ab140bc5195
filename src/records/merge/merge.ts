import type { History, RecordStamps, Removal } from '../../schema/history.ts'
import type { Instant } from '../../schema/isoDate.ts'
import { type AppRecord, emptyTables, recordsOf, type Tables, tablesOf } from '../../schema/record.ts'
import { type RecordKind, recordKinds } from '../../schema/recordKinds.ts'
import type { Work } from '../../schema/work.ts'
import { changedCells } from '../cells.ts'
import { keyOf } from '../change.ts'
import { nextStamp, type Outside } from '../edited.ts'
import { isSame } from '../json.ts'
import { withOwnRanks } from '../ranks.ts'
import { notChosen } from './gaveWay.ts'
import { type AtOnce, type Choice, type Joining, joinHeld } from './joinHeld.ts'
import { type Names, namesOf, type Verdict } from './names.ts'
import { type Known, type Outlived, whatIsThere } from './removals.ts'
import { type Held, type Origin, type Side, sideOf } from './side.ts'

/** What the person has said of the files that are put together. */
export type Decisions = {
  /** By the key of what is asked; ours where nothing is said. */
  readonly choices: Readonly<Record<string, Choice>>
  readonly verdicts: readonly Verdict[]
}
export const undecided: Decisions = { choices: {}, verdicts: [] }

export type Merged = {
  readonly work: Work
  readonly atOnce: readonly AtOnce[]
  readonly outlived: readonly Outlived[]
  /** What is known by another id since. */
  readonly names: Names
}

/**
 * Two states of one workplace put together, field by field (`docs/rules/merging.md`). What one has seen of the other decides,
 * and no clock. Ours keeps its place in the list of devices, so that only what changed has to be written.
 */
export function mergeWork(ours: Work, theirs: Work, decided: Decisions, outside: Outside): Merged {
  const names = namesOf([ours, theirs], decided.verdicts)
  const [mine, other] = [sideOf(ours, names), sideOf(theirs, names)]
  const devices = joinDevices(ours.history, theirs.history)
  const { history: next, stamp } = nextStamp({ ...devices, stamps: {}, removals: [] }, outside)
  const now: Origin = { device: next.devices[stamp[1]]?.device ?? 'unknown', count: stamp[0] }
  const joining: Joining = { now, choose: (key) => decided.choices[key] ?? 'ours', atOnce: [] }
  const { held, outlived } = whatIsThere(allOf(mine, other, joining), mine, other)
  const records = [...held.values()].map(({ record }) => record)
  const ranked = withOwnRanks(tablesOf(records), emptyTables)
  const made = [...notChosen(ranked, joining.atOnce, outside), ...matchesOf(ranked, decided.verdicts, names, outside)]
  const tables = tablesOf([...recordsOf(ranked), ...made])
  const stamps = stampsOf(tables, held, now)
  const removals = removalsOf([ours, theirs], tables, now)
  const isNew = [...removals.map(({ origin }) => origin), ...[...stamps.values()].flatMap(originsOf)].some(
    (origin) => origin.device === now.device && origin.count === now.count,
  )
  const history = historyOf(isNew ? next : { ...next, ...devices }, stamps, removals, ours.history.stamps)
  return { work: { tables, history, unread: joinUnread(ours, theirs) }, atOnce: joining.atOnce, outlived, names }
}

/** What each has taken in, ours first. A name of ours that has gone further elsewhere is ours no longer. */
function joinDevices(ours: History, theirs: History): Pick<History, 'devices' | 'own'> {
  const known = new Map(theirs.devices.map(({ device, count }) => [device, count]))
  const mine = ours.devices.map(({ device, count }) => ({ device, count: Math.max(count, known.get(device) ?? 0) }))
  const there = new Set(mine.map(({ device }) => device))
  const own = ours.own !== 'none' && mine[ours.own]?.count === ours.devices[ours.own]?.count ? ours.own : 'none'
  return { devices: [...mine, ...theirs.devices.filter(({ device }) => !there.has(device))], own }
}

/** Every record of either, put together where both have it. */
function allOf(ours: Side, theirs: Side, joining: Joining): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>()
  for (const key of new Set([...ours.held.keys(), ...theirs.held.keys()])) {
    const mine = inOne(ours, ours.held.get(key) ?? [], joining)
    const other = inOne(theirs, theirs.held.get(key) ?? [], joining)
    const joined = mine && other ? joinHeld(mine, other, { ours, theirs }, joining) : (mine ?? other)
    if (joined) all.set(key, { joined, isOurs: mine !== undefined, isTheirs: other !== undefined })
  }
  return all
}

/** What one state holds of one thing, where it knows it by two names. */
const inOne = (side: Side, [first, ...others]: readonly Held[], joining: Joining): Held | undefined =>
  first && others.reduce((done, one) => joinHeld(done, one, { ours: side, theirs: side }, joining), first)

/** What the person said of two that look alike, where no record says so yet. */
function matchesOf(
  tables: Tables,
  verdicts: readonly Verdict[],
  names: Names,
  { now, newId }: Outside,
): readonly AppRecord[] {
  const createdAt = now().toISOString() as Instant
  return verdicts.flatMap(({ of, is, ...pair }) => {
    const [one = '', other = ''] = [pair.one, pair.other].toSorted()
    const known = Object.values(tables.match).some((match) => match.one === one && match.other === other)
    const record = tables[of][names.get(one) ?? one]
    if (known || !record) return []
    const workplaceId = 'workplaceId' in record ? record.workplaceId : record.id
    return [{ kind: 'match', id: newId(), workplaceId, createdAt, of, one, other, is } as AppRecord]
  })
}

/** How each record came to be; what was made or moved just now is of this change. */
function stampsOf(tables: Tables, held: ReadonlyMap<string, Held>, now: Origin): ReadonlyMap<string, Held> {
  return new Map(
    recordsOf(tables).map((record) => {
      const known = held.get(keyOf(record))
      if (!known) return [keyOf(record), { record, at: undefined, made: now, fields: new Map() }]
      if (known.record === record) return [keyOf(record), known]
      const moved = [...changedCells(known.record, record).keys()].map((at) => [at, now] as const)
      return [keyOf(record), { ...known, record, fields: new Map([...known.fields, ...moved]) }]
    }),
  )
}

const originsOf = ({ made, fields }: Held): readonly Origin[] => [...(made ? [made] : []), ...fields.values()]

type Gone = Pick<Removal, 'kind' | 'id'> & { readonly origin: Origin }

/** What either removed and is not there; what lives on under another name is gone by its own. */
function removalsOf(works: readonly Work[], tables: Tables, now: Origin): readonly Gone[] {
  const gone = new Map<string, Gone>()
  const isThere = ({ kind, id }: Pick<Removal, 'kind' | 'id'>) =>
    recordKinds.some((one) => one === kind && id in tables[one])
  for (const { history } of works)
    for (const { kind, id, stamp } of history.removals) {
      const origin: Origin = { device: history.devices[stamp[1]]?.device ?? 'unknown', count: stamp[0] }
      const known = gone.get(keyOf({ kind, id }))
      const isLatest = !known || known.origin.count < origin.count
      if (isLatest && !isThere({ kind, id })) gone.set(keyOf({ kind, id }), { kind, id, origin })
    }
  for (const work of works)
    for (const { kind, id } of recordsOf(work.tables))
      if (!isThere({ kind, id }) && !gone.has(keyOf({ kind, id })))
        gone.set(keyOf({ kind, id }), { kind, id, origin: now })
  return [...gone.values()]
}

function historyOf(
  next: History,
  stamps: ReadonlyMap<string, Held>,
  gone: readonly Gone[],
  known: History['stamps'],
): History {
  const places = new Map<Origin['device'], number>(next.devices.map(({ device }, place) => [device, place]))
  const stampOf = ({ device, count }: Origin) => [count, places.get(device) ?? 0] as const
  const byKind: { [K in RecordKind]?: Record<string, RecordStamps> } = {}
  for (const { record, at, made, fields } of stamps.values()) {
    const own = [...fields].map(([cell, origin]) => [cell, stampOf(origin)] as const)
    const how = {
      ...(at === undefined ? {} : { at: at as Instant }),
      ...(made ? { made: stampOf(made) } : {}),
      ...(own.length > 0 ? { fields: Object.fromEntries(own) } : {}),
    }
    const before = known[record.kind]?.[record.id]
    byKind[record.kind] ??= {}
    // The very same where it says the same, so that it need not be written again.
    Object.assign(byKind[record.kind] ?? {}, {
      [record.id]: isSame({ fields: {}, ...before }, { fields: {}, ...how }) ? (before ?? how) : how,
    })
  }
  const removals = gone.map(({ kind, id, origin }) => ({ kind, id, stamp: stampOf(origin) }))
  return { devices: next.devices, own: next.own, stamps: byKind, removals }
}

const joinUnread = (ours: Work, theirs: Work): Work['unread'] => {
  const more = theirs.unread.filter((one) => !ours.unread.some((other) => isSame(one, other)))
  return more.length === 0 ? ours.unread : [...ours.unread, ...more]
}
