import type { AppRecord, Tables } from '../../schema/record.ts'
import { type RecordKind, recordKinds } from '../../schema/recordKinds.ts'
import { rulesOf } from '../cells.ts'
import { asText, isObject, type Json, type JsonObject } from '../json.ts'
import type { Names } from './names.ts'

/** Two that were made apart and look like one thing. */
export type Double = { readonly of: RecordKind; readonly ours: AppRecord; readonly theirs: AppRecord }

const DAY = 24 * 60 * 60 * 1000

/**
 * What may have been entered twice, once in each state: of one kind and one workplace, alike as the table of nouns says, and
 * nobody has said yet whether it is the same.
 */
export function doublesIn(merged: Tables, ours: Tables, theirs: Tables, names: Names): readonly Double[] {
  const known = new Set(Object.values(merged.match).map(({ one, other }) => `${one} ${other}`))
  const inOurs = namedIn(ours, names)
  const inTheirs = namedIn(theirs, names)
  return recordKinds.flatMap((of) => {
    const all = Object.values<AppRecord>(merged[of]).filter((record) => likenessOf(record) !== undefined)
    const own = all.filter(({ id }) => inOurs.has(id) && !inTheirs.has(id))
    const others = all.filter(({ id }) => inTheirs.has(id) && !inOurs.has(id))
    return own.flatMap((mine) =>
      others
        .filter((other) => isAlike(mine, other) && !known.has([mine.id, other.id].toSorted().join(' ')))
        .map((other) => ({ of, ours: mine, theirs: other })),
    )
  })
}

const namedIn = (tables: Tables, names: Names): ReadonlySet<string> =>
  new Set(recordKinds.flatMap((kind) => Object.keys(tables[kind]).map((id) => names.get(id) ?? id)))

function isAlike(one: AppRecord, other: AppRecord): boolean {
  const { near } = rulesOf(one.kind).alike ?? {}
  if (likenessOf(one) !== likenessOf(other)) return false
  if (!near) return true
  const [a, b] = [one, other].map((record) => Date.parse(asText((record as JsonObject)[near.field])))
  return Math.abs((a ?? 0) - (b ?? 0)) <= near.days * DAY
}

/** What two must have in common to look alike; none for what nobody has named, and for kinds that are never asked about. */
function likenessOf(record: AppRecord): string | undefined {
  const { alike } = rulesOf(record.kind)
  if (!alike) return undefined
  const fields = record as JsonObject
  const said = alike.by.map((field) => plain(fields[field]))
  return said.includes('') ? undefined : JSON.stringify([fields.workplaceId, ...said])
}

/** A value without what differs when two people write the same: case, spaces and signs. */
function plain(value: Json | undefined): string {
  if (isObject(value)) {
    const parts = Object.values(value).map(plain)
    return parts.includes('') ? '' : parts.join(' ')
  }
  return asText(value)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
