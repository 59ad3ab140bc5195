import * as v from 'valibot'
import { dayOrNotSchema, measureLevelSchema, responsibleSchema } from './action.ts'
import { systemIdSchema } from './aiSystem.ts'
import { changeKinds } from './catalogueRisk.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { workplaceIdSchema } from './workplace.ts'

export const riskAnalysisIdSchema = v.pipe(entityIdSchema, v.brand('RiskAnalysisId'))
export type RiskAnalysisId = v.InferOutput<typeof riskAnalysisIdSchema>
const riskIdSchema = v.pipe(entityIdSchema, v.brand('RiskId'))

export const tookPart = ['yes', 'no', 'not-answered'] as const
const tookPartSchema = v.picklist(tookPart)
const owned = { workplaceId: workplaceIdSchema, createdAt: instantSchema }

/** A risk and consequence analysis of a system or of a change, before it happens. */
export const riskAnalysisSchema = v.strictObject({
  kind: v.literal('risk-analysis'),
  id: riskAnalysisIdSchema,
  ...owned,
  about: v.variant('kind', [
    v.strictObject({ kind: v.literal('system'), systemId: systemIdSchema }),
    v.strictObject({ kind: v.literal('change'), change: v.picklist(changeKinds) }),
  ]),
  /** What is going to change, in own words. */
  what: v.string(),
  where: v.string(),
  on: dayOrNotSchema,
  safetyRepresentative: tookPartSchema,
  affectedStaff: tookPartSchema,
  manager: tookPartSchema,
})
export type RiskAnalysis = Readonly<v.InferOutput<typeof riskAnalysisSchema>>

export const ratingLevels = [1, 2, 3, 4, 5] as const
const ratingSchema = v.strictObject({
  likelihood: v.picklist([...ratingLevels, 'not-set']),
  consequence: v.picklist([...ratingLevels, 'not-set']),
})
export type Rating = Readonly<v.InferOutput<typeof ratingSchema>>

/** From the catalogue by its id, so that documents come in either language, or in own words. */
const fromCatalogueOrOwnSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('catalogue'), id: slugSchema }),
  v.strictObject({ kind: v.literal('own'), text: v.string() }),
])
export type FromCatalogueOrOwn = v.InferOutput<typeof fromCatalogueOrOwnSchema>

/** Something that can happen, how bad it is, and what is done about it. */
export const riskSchema = v.strictObject({
  kind: v.literal('risk'),
  id: riskIdSchema,
  ...owned,
  riskAnalysisId: riskAnalysisIdSchema,
  what: fromCatalogueOrOwnSchema,
  who: v.string(),
  /** Asked for in AFS 2023:1 11 §; ratings are not. */
  serious: v.picklist(['yes', 'no', 'not-answered']),
  before: ratingSchema,
  after: ratingSchema,
  /** Many share the worry: then it is a risk in itself, whatever its rating (`docs/rules/risks.md`). */
  isSharedWorry: v.boolean(),
  inPlace: v.string(),
  measures: v.array(v.strictObject({ what: fromCatalogueOrOwnSchema, level: measureLevelSchema })),
  /** The person says that all of them are done; files from before it could be said have no word of it. */
  areMeasuresDone: v.optional(v.boolean()),
  responsible: responsibleSchema,
  dueOn: dayOrNotSchema,
  followUpOn: dayOrNotSchema,
  followUpBy: v.string(),
})
export type Risk = Readonly<v.InferOutput<typeof riskSchema>>
export type RiskPart = Partial<Omit<Risk, 'kind' | 'id' | 'workplaceId' | 'createdAt'>>

/** Something good that the change can bring, and what it takes. */
export const opportunitySchema = v.strictObject({
  kind: v.literal('opportunity'),
  id: v.pipe(entityIdSchema, v.brand('OpportunityId')),
  ...owned,
  riskAnalysisId: riskAnalysisIdSchema,
  what: fromCatalogueOrOwnSchema,
  needs: v.string(),
})
export type Opportunity = Readonly<v.InferOutput<typeof opportunitySchema>>

/** Before anybody has filled anything in. */
export const blankRiskAnalysis = {
  what: '',
  where: '',
  on: 'not-set',
  safetyRepresentative: 'not-answered',
  affectedStaff: 'not-answered',
  manager: 'not-answered',
} as const

const unrated = { likelihood: 'not-set', consequence: 'not-set' } as const
/** Before anybody has filled anything in. */
export const blankRisk = {
  serious: 'not-answered',
  before: unrated,
  after: unrated,
  isSharedWorry: false,
  inPlace: '',
  measures: [],
  who: '',
  responsible: { kind: 'role', role: 'manager' },
  dueOn: 'not-set',
  followUpOn: 'not-set',
  followUpBy: '',
} as const
