import type * as v from 'valibot'
import type { nouns } from './nouns.ts'
import { type RecordKind, recordKinds } from './recordKinds.ts'

export type RecordOf<K extends RecordKind> = Readonly<v.InferOutput<(typeof nouns)[K]['schema']>>
/** Everything a person enters is one of these; each names its parent. */
export type AppRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]

/** Kinds that belong to the workplace as a whole and live on over rounds, with the day they were made. */
export type OwnedKind = Extract<AppRecord, { readonly workplaceId: unknown; readonly createdAt: unknown }>['kind']
/** A new one before it has an id and a place. */
export type Draft<K extends OwnedKind> = K extends OwnedKind
  ? Omit<RecordOf<K>, 'id' | 'workplaceId' | 'createdAt'>
  : never

/** One table a kind, by id: the shape of the state in memory. Parents stand before children. */
export type Tables = { readonly [K in RecordKind]: Readonly<Record<string, RecordOf<K>>> }

export const emptyTables: Tables = tablesOf([])

/** Sorts records into their tables; of two with the same id the later wins. */
export function tablesOf(records: readonly AppRecord[]): Tables {
  const tables = Object.fromEntries(recordKinds.map((kind) => [kind, {}])) as {
    [K in RecordKind]: Record<string, AppRecord>
  }
  for (const record of records) tables[record.kind][record.id] = record
  return tables as Tables
}

/** All records of the tables, parents before children. */
export const recordsOf = (tables: Tables): readonly AppRecord[] =>
  recordKinds.flatMap((kind) => Object.values<AppRecord>(tables[kind]))
