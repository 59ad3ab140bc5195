import { nouns } from '../schema/nouns.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type AppRecord, type Tables, tablesOf } from '../schema/record.ts'
import { type RecordKind, recordKinds } from '../schema/recordKinds.ts'
import { rulesOf } from './cells.ts'
import { keyOf } from './change.ts'
import { isObject } from './json.ts'

const isKind = (kind: unknown): kind is RecordKind => typeof kind === 'string' && Object.hasOwn(nouns, kind)

/** A record of whatever was found, or 'unfit'. */
export function readRecord(found: unknown): AppRecord | 'unfit' {
  const kind = isObject(found) ? found.kind : undefined
  if (!isKind(kind)) return 'unfit'
  const record: AppRecord | 'unfit' = parseAs(nouns[kind].schema, found)
  // The one id that an object cannot be asked for by.
  return record !== 'unfit' && record.id !== '__proto__' ? record : 'unfit'
}

export type Ref = { readonly kind: RecordKind; readonly id: string }

/** The records that must be there for this one to have a place. */
export function parentsOf(record: AppRecord): readonly Ref[] {
  const fields: Readonly<Record<string, unknown>> = record
  return Object.entries(rulesOf(record.kind).refs).flatMap(([field, kind]) =>
    kind === 'loose' || kind === 'content' ? [] : [{ kind, id: String(fields[field]) }],
  )
}

/** What names a record beside its id, where there may be only one such: no two records have the same. */
export function placeOf(record: AppRecord): string | undefined {
  const fields: Readonly<Record<string, unknown>> = record
  const { oneFor } = rulesOf(record.kind)
  return oneFor && `${record.kind} ${JSON.stringify(oneFor.map((field) => fields[field]))}`
}

/** True when what a record hangs on is there. */
export const isHome = (tables: Tables, record: AppRecord): boolean =>
  parentsOf(record).every(({ kind, id }) => id in tables[kind])

/** True when a record can be put into a state: what it hangs on is there, and nothing else has its place. */
export function fitsInto(tables: Tables, record: AppRecord): boolean {
  const place = placeOf(record)
  const others = Object.values<AppRecord>(tables[record.kind])
  return (
    isHome(tables, record) &&
    (place === undefined || others.every((other) => other.id === record.id || placeOf(other) !== place))
  )
}

/** True when a record has a place among those there are: its parents are there, and no other has its place. */
const hasPlace = (record: AppRecord, ids: ReadonlySet<string>, places: ReadonlySet<string>): boolean =>
  !ids.has(keyOf(record)) &&
  parentsOf(record).every((parent) => ids.has(keyOf(parent))) &&
  !places.has(placeOf(record) ?? '')

/**
 * The records that have a place, and those that have none: a parent that is not there, a second one where there may be one.
 * Of two for one place the first stays.
 */
export function sortOut(records: readonly AppRecord[]): {
  readonly whole: readonly AppRecord[]
  readonly homeless: readonly AppRecord[]
} {
  const [whole, homeless]: [AppRecord[], AppRecord[]] = [[], []]
  const [ids, places] = [new Set<string>(), new Set<string>()]
  const ofKind = new Map<RecordKind, AppRecord[]>(recordKinds.map((kind) => [kind, []]))
  for (const record of records) ofKind.get(record.kind)?.push(record)
  for (const record of [...ofKind.values()].flat()) {
    const isPlaced = hasPlace(record, ids, places)
    ;(isPlaced ? whole : homeless).push(record)
    if (!isPlaced) continue
    ids.add(keyOf(record))
    const place = placeOf(record)
    if (place !== undefined) places.add(place)
  }
  return { whole, homeless }
}

/** True when every record of a state has its place. */
export const isWhole = (tables: Tables): boolean =>
  sortOut(recordKinds.flatMap((kind) => Object.values<AppRecord>(tables[kind]))).homeless.length === 0

/** All that hangs on some records, they themselves first, parents before children. */
export function withChildren(tables: Tables, roots: readonly Ref[]): readonly AppRecord[] {
  const gone = new Set(roots.map(keyOf))
  return recordKinds.flatMap((kind) =>
    Object.values<AppRecord>(tables[kind]).filter((record) => {
      const goes = gone.has(keyOf(record)) || parentsOf(record).some((parent) => gone.has(keyOf(parent)))
      if (goes) gone.add(keyOf(record))
      return goes
    }),
  )
}

/** A state of only what has its place. */
export const wholeTables = (records: readonly AppRecord[]): Tables => tablesOf(sortOut(records).whole)
