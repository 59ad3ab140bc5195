import * as v from 'valibot'
import { actionSchema } from './action.ts'
import { aiSystemSchema } from './aiSystem.ts'
import { answerSchema } from './answer.ts'
import { assessmentSchema, opportunitySchema, riskSchema } from './assessment.ts'
import { guidelineCheckSchema } from './guideline.ts'
import { letterSchema, ownNamesSchema } from './letter.ts'
import { logNoteSchema } from './logNote.ts'
import { planSchema } from './plan.ts'
import { roundSchema } from './round.ts'
import { staffMeetingSchema } from './staffMeeting.ts'
import { toldCountSchema } from './toldCount.ts'
import { roleGroupSchema, trainingPlanSchema, trainingRowSchema } from './training.ts'
import { workplaceSchema } from './workplace.ts'

/** Everything a person enters is one of these; each names its parent, so the nesting is workplace → round → answers. */
export const recordSchema = v.variant('kind', [
  workplaceSchema,
  roundSchema,
  answerSchema,
  aiSystemSchema,
  assessmentSchema,
  riskSchema,
  opportunitySchema,
  guidelineCheckSchema,
  roleGroupSchema,
  trainingPlanSchema,
  trainingRowSchema,
  letterSchema,
  ownNamesSchema,
  logNoteSchema,
  staffMeetingSchema,
  toldCountSchema,
  actionSchema,
  planSchema,
])
export type AppRecord = Readonly<v.InferOutput<typeof recordSchema>>
export type RecordKind = AppRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<AppRecord, { readonly kind: K }>

/** Kinds that belong to the workplace as a whole and live on over rounds, with the day they were made. */
export type OwnedKind = Extract<AppRecord, { readonly workplaceId: unknown; readonly createdAt: unknown }>['kind']
/** A new one before it has an id and a place. */
export type Draft<K extends OwnedKind> = K extends OwnedKind
  ? Omit<RecordOf<K>, 'id' | 'workplaceId' | 'createdAt'>
  : never

/** One table a kind, by id: the shape of the state in memory. Parents stand before children. */
export type Tables = { readonly [K in RecordKind]: Readonly<Record<string, RecordOf<K>>> }

export const emptyTables: Tables = {
  workplace: {},
  round: {},
  answer: {},
  system: {},
  assessment: {},
  risk: {},
  opportunity: {},
  guideline: {},
  'role-group': {},
  training: {},
  'training-row': {},
  letter: {},
  names: {},
  log: {},
  meeting: {},
  'told-count': {},
  action: {},
  plan: {},
}

/** Sorts records into their tables; of two with the same id the later wins. */
export function tablesOf(records: readonly AppRecord[]): Tables {
  const tables = Object.fromEntries(Object.keys(emptyTables).map((kind) => [kind, {}])) as {
    [K in RecordKind]: Record<string, AppRecord>
  }
  for (const record of records) tables[record.kind][record.id] = record
  return tables as Tables
}

/** All records of the tables, parents before children. */
export function recordsOf(tables: Tables): readonly AppRecord[] {
  return Object.keys(emptyTables).flatMap((kind) => Object.values<AppRecord>(tables[kind as RecordKind]))
}
