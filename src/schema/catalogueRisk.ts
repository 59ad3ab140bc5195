import * as v from 'valibot'
import { measureLevelSchema } from './action.ts'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'
import { sourceIdSchema } from './source.ts'
import { systemKinds } from './systemTraits.ts'

/** What can be going on where a risk is worth looking for: a kind of system, what it does, or a change at work. */
export const changeKinds = ['purchase', 'pilot', 'update', 'reorganisation', 'staff-cuts'] as const
export type ChangeKind = (typeof changeKinds)[number]
const systemSituations = [
  'any-system',
  'proposed',
  'in-use',
  'private',
  'built-in',
  'data-personal',
  'data-secret',
  'data-patient',
  'talks-to-public',
  'records',
  'ranks-or-measures',
  'decides-about-staff',
  'affects-decisions',
  'reads-emotions',
] as const
export const riskSituations = [...systemKinds, ...changeKinds, ...systemSituations] as const
const riskSituationSchema = v.picklist(riskSituations)
export type RiskSituation = v.InferOutput<typeof riskSituationSchema>

export const riskMeasureSchema = v.strictObject({ id: slugSchema, level: measureLevelSchema, what: localisedUpTo(140) })

/** A risk of the catalogue: what can happen, whom it hits, what to look for, and what can be done about it. */
export const catalogueRiskSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(80),
  who: localisedUpTo(120),
  signs: v.pipe(v.array(localisedUpTo(140)), v.minLength(1)),
  measures: v.pipe(v.array(riskMeasureSchema), v.minLength(2)),
  law: v.pipe(v.array(slugSchema), v.minLength(1)),
  source: sourceIdSchema,
  situations: v.pipe(v.array(riskSituationSchema), v.minLength(1)),
  /** The only way a number of the survey is shown beside a risk. */
  figure: v.optional(slugSchema),
})

export const riskGroupSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(60),
  risks: v.pipe(v.array(catalogueRiskSchema), v.minLength(1)),
})

/** A good thing that the change can bring, and what it takes. */
export const catalogueOpportunitySchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(80),
  needs: localisedUpTo(140),
  source: sourceIdSchema,
  figure: v.optional(slugSchema),
})

const scaleSchema = v.pipe(
  v.array(v.strictObject({ level: v.picklist([1, 2, 3, 4, 5]), title: localisedUpTo(30), means: localisedUpTo(80) })),
  v.length(5),
)

/** Words for the ratings, and what makes a risk serious (AFS 2023:1 11 § asks for no more than that). */
export const riskScalesSchema = v.strictObject({
  serious: localisedSchema,
  likelihood: scaleSchema,
  consequence: scaleSchema,
})

export type RiskMeasure = InLanguage<v.InferOutput<typeof riskMeasureSchema>>
export type CatalogueRisk = InLanguage<v.InferOutput<typeof catalogueRiskSchema>>
export type RiskGroup = InLanguage<v.InferOutput<typeof riskGroupSchema>>
export type CatalogueOpportunity = InLanguage<v.InferOutput<typeof catalogueOpportunitySchema>>
export type RiskScales = InLanguage<v.InferOutput<typeof riskScalesSchema>>
export type RiskCatalogue = {
  readonly groups: readonly RiskGroup[]
  readonly opportunities: readonly CatalogueOpportunity[]
  readonly scales: RiskScales
}
