import * as v from 'valibot'
import { actionSchema } from './action.ts'
import { answerSchema } from './answer.ts'
import { planSchema } from './plan.ts'
import { roundSchema } from './round.ts'
import { workplaceSchema } from './workplace.ts'

/** Everything a person enters is one of these; each names its parent, so the nesting is workplace → round → answers. */
export const recordSchema = v.variant('kind', [workplaceSchema, roundSchema, answerSchema, actionSchema, planSchema])
export type AppRecord = Readonly<v.InferOutput<typeof recordSchema>>
export type RecordKind = AppRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<AppRecord, { readonly kind: K }>

/** One table a kind, by id: the shape of the state in memory. */
export type Tables = { readonly [K in RecordKind]: Readonly<Record<string, RecordOf<K>>> }

const recordKinds = ['workplace', 'round', 'answer', 'action', 'plan'] as const satisfies readonly RecordKind[]

export const emptyTables: Tables = { workplace: {}, round: {}, answer: {}, action: {}, plan: {} }

/** Sorts records into their tables; of two with the same id the later wins. */
export function tablesOf(records: readonly AppRecord[]): Tables {
  const tables: Record<RecordKind, Record<string, AppRecord>> = {
    workplace: {},
    round: {},
    answer: {},
    action: {},
    plan: {},
  }
  for (const record of records) tables[record.kind][record.id] = record
  return tables as Tables
}

/** All records of the tables, parents before children. */
export function recordsOf(tables: Tables): readonly AppRecord[] {
  return recordKinds.flatMap((kind) => Object.values<AppRecord>(tables[kind]))
}
