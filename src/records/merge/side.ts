import type { DeviceId, RecordStamps, Stamp } from '../../schema/history.ts'
import type { AppRecord } from '../../schema/record.ts'
import type { Work } from '../../schema/work.ts'
import { keyOf } from '../change.ts'
import { entriesOf } from '../entriesOf.ts'
import { compare } from '../inOrderMade.ts'
import { type Names, renamed } from './names.ts'

/** A change by the store that made it, wherever that stands in a list of devices. */
export type Origin = { readonly device: DeviceId | 'unknown'; readonly count: number }

/** A record with the change that made each of its cells; undefined for what is older than the stamps. */
export type Held = {
  readonly record: AppRecord
  readonly at: string | undefined
  readonly made: Origin | undefined
  readonly fields: ReadonlyMap<string, Origin>
}

/** One of the states that are put together. */
export type Side = {
  /** The highest number of each device's changes that is taken in there. */
  readonly seen: ReadonlyMap<Origin['device'], number>
  /** What it holds of each name: several where it knows one thing by two. */
  readonly held: ReadonlyMap<string, readonly Held[]>
  readonly removals: ReadonlyMap<string, Origin>
}

/** A state as it is compared: by its devices' names, and with what is one and the same under one name. */
export function sideOf(work: Work, names: Names): Side {
  const { devices, removals } = work.history
  const originOf = ([count, place]: Stamp): Origin => ({ device: devices[place]?.device ?? 'unknown', count })
  const held = new Map<string, Held[]>()
  for (const { record, ...how } of entriesOf(work)) {
    const one = heldOf(renamed(record, names), how, originOf)
    const key = keyOf(one.record)
    const known = held.get(key)
    if (known) known.push(one)
    else held.set(key, [one])
  }
  const gone = new Map<string, Origin>()
  for (const { kind, id, stamp } of removals) {
    const key = keyOf({ kind, id: names.get(id) ?? id })
    const origin = later(gone.get(key), originOf(stamp))
    // What is there under another name is not gone.
    if (origin && !held.has(key)) gone.set(key, origin)
  }
  return { seen: new Map(devices.map(({ device, count }) => [device, count])), held, removals: gone }
}

const heldOf = (record: AppRecord, { at, made, fields }: RecordStamps, originOf: (stamp: Stamp) => Origin): Held => ({
  ...{ record, at, made: made && originOf(made) },
  fields: new Map(Object.entries(fields ?? {}).map(([cell, stamp]) => [cell, originOf(stamp)])),
})

/** The change that made a cell as it is. */
export const originAt = ({ made, fields }: Held, at: string): Origin | undefined => fields.get(at) ?? made

/** What is older than the stamps everybody has seen. */
export const hasSeen = ({ seen }: Pick<Side, 'seen'>, origin: Origin | undefined): boolean =>
  origin === undefined || origin.count <= (seen.get(origin.device) ?? -1)

/** True when a state has seen every change of a record. */
export const hasSeenAll = (side: Side, { made, fields }: Held): boolean =>
  hasSeen(side, made) && [...fields.values()].every((origin) => hasSeen(side, origin))

export const isSameOrigin = (a: Origin | undefined, b: Origin | undefined): boolean =>
  a?.device === b?.device && a?.count === b?.count

/** Of two changes one, whoever asks: no clock says which, and where one saw the other it is the one that saw. */
export function later(a: Origin | undefined, b: Origin | undefined): Origin | undefined {
  if (!a || !b) return a ?? b
  return (a.count - b.count || compare(a.device, b.device)) > 0 ? a : b
}
