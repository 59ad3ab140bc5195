import fc from 'fast-check'
import * as v from 'valibot'
import { nouns } from '../../src/schema/nouns.ts'
import type { AppRecord, RecordOf } from '../../src/schema/record.ts'
import { type RecordKind, recordKinds } from '../../src/schema/recordKinds.ts'

/** What of a schema is walked: its shape, never its words. */
type Schema = {
  readonly type: string
  readonly literal?: string
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly (Schema | string | number)[]
  readonly item?: Schema
  readonly wrapped?: Schema
  readonly key?: Schema
  readonly value?: Schema
}

/** Among them some that fit each rule that a text or a number is held to. */
const TEXTS = ['a', 'b-2', 'c3', 'constructor', 'håll.1', '2026-03-01', '2026-12-24', '', 'welcome']
const MOMENTS = ['2026-03-01T08:00:00.000Z', '2026-03-02T09:30:00.000Z']
const NUMBERS = [0, 1, 2, 7, 999, 2.5, -3]

/** Anything at all that fits a schema, for every noun there is and will be. */
function anyOf(schema: Schema, uniqueBy?: string): fc.Arbitrary<unknown> {
  const { type, literal, pipe, entries, options, item, wrapped, key, value } = schema
  if (type === 'literal') return fc.constant(literal)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string' && pipe === undefined) return fc.string({ unit: 'grapheme', maxLength: 6 })
  if (type === 'string') return fitting(schema, [...TEXTS, ...MOMENTS])
  if (type === 'number') return fitting(schema, NUMBERS)
  if (entries) return anyObject(entries)
  if (options) return fc.oneof(...options.map((one) => (typeof one === 'object' ? anyOf(one) : fc.constant(one))))
  if (item) return anyList(anyOf(item), pipe, uniqueBy)
  if (key && value) return fc.dictionary(anyOf(key) as fc.Arbitrary<string>, anyOf(value), { noNullPrototype: true })
  if (wrapped) return anyOf(wrapped)
  throw new Error(`Nobody knows what fits ${type}`)
}

function fitting(schema: Schema, all: readonly unknown[]): fc.Arbitrary<unknown> {
  const fit = all.filter((one) => v.safeParse(schema as unknown as v.GenericSchema, one).success)
  return fc.constantFrom(...fit)
}

function anyObject(entries: Readonly<Record<string, Schema>>, lists: Readonly<Record<string, string>> = {}) {
  const fields = Object.entries(entries).map(([field, inner]) => [field, anyOf(inner, lists[field])] as const)
  const requiredKeys = Object.keys(entries).filter((field) => entries[field]?.type !== 'optional')
  return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true })
}

function anyList(one: fc.Arbitrary<unknown>, pipe: Schema['pipe'], uniqueBy?: string) {
  const length = pipe?.find((rule) => rule.type === 'length')?.requirement
  const size = typeof length === 'number' ? { minLength: length, maxLength: length } : { maxLength: 3 }
  if (uniqueBy === undefined) return fc.array(one, size)
  return fc.uniqueArray(one, { ...size, selector: (member) => (member as Record<string, unknown>)[uniqueBy] })
}

/** Any record of a kind. */
function anyRecordOf<K extends RecordKind>(kind: K): fc.Arbitrary<RecordOf<K>> {
  const noun: { readonly schema: unknown; readonly lists?: Readonly<Record<string, string>> } = nouns[kind]
  const { entries = {} } = noun.schema as Schema
  return anyObject(entries, noun.lists) as unknown as fc.Arbitrary<RecordOf<K>>
}

export const anyRecord: fc.Arbitrary<AppRecord> = fc.oneof(
  ...recordKinds.map((kind): fc.Arbitrary<AppRecord> => anyRecordOf(kind)),
)

/** One record in several states. */
export const anyStates = (count: number): fc.Arbitrary<readonly AppRecord[]> =>
  fc
    .constantFrom(...recordKinds)
    .chain((kind) =>
      fc
        .array(anyRecordOf(kind), { minLength: count, maxLength: count })
        .map((states) => states.map((state) => ({ ...state, id: states[0]?.id }) as AppRecord)),
    )

/** The same some of each kind, whoever asks. */
const samples = new Map<RecordKind, readonly unknown[]>()

/** A record of a kind that is as a test needs it. */
export function recordWith<K extends RecordKind>(kind: K, has: (record: RecordOf<K>) => boolean): RecordOf<K> {
  const some = (samples.get(kind) ?? fc.sample(anyRecordOf(kind), { numRuns: 200, seed: 1 })) as readonly RecordOf<K>[]
  samples.set(kind, some)
  const found = some.find(has)
  if (!found) throw new Error(`No ${kind} is like that`)
  return found
}
