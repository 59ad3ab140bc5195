import * as v from 'valibot'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'

/** How exactly the source states a number; decides how it is drawn and in which words it is labelled. */
export const precisions = ['exact', 'about', 'more-than', 'just-over', 'nearly', 'just-under', 'inferred'] as const
export const precisionSchema = v.picklist(precisions)
export type Precision = v.InferOutput<typeof precisionSchema>

const percentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const linesSchema = v.pipe(v.array(v.number()), v.minLength(1))
const namedSchema = v.strictObject({ id: slugSchema, label: localisedUpTo(90) })

const figureValueSchema = v.strictObject({
  group: slugSchema,
  option: slugSchema,
  percent: percentSchema,
  precision: precisionSchema,
  /** The source's own words for a number it only hedges; an exact number needs none. */
  phrase: v.optional(localisedSchema),
  /** False for a number whose base the source does not give: told in words, never drawn. */
  drawn: v.boolean(),
  /** What to know about this number, for instance that few answered. */
  note: v.optional(localisedSchema),
})

/** One figure of the survey, with every number that its text gives and no other. */
export const nationalFigureSchema = v.strictObject({
  id: slugSchema,
  number: v.number(),
  /** What was asked, in our words. */
  asks: localisedUpTo(140),
  /** Who answered, as a phrase that completes "…, av dem som …" / "…, of those who …" after n. */
  base: localisedUpTo(180),
  n: v.pipe(v.number(), v.integer()),
  kind: v.picklist(['distribution', 'groups', 'effect', 'text']),
  /** The answers that the report's figure shows. */
  options: v.array(namedSchema),
  /** The answers that the report says it leaves out of this figure: told as such, never as a number that is missing. */
  leftOut: v.optional(v.array(namedSchema)),
  groups: v.pipe(v.array(namedSchema), v.minLength(1)),
  values: v.array(figureValueSchema),
  /** The finding in one or two sentences that name the survey and overclaim nothing; carries the chart and "Varför nu". */
  takeaway: localisedSchema,
  caution: v.optional(localisedSchema),
  /** What the report says beside the figure without a number. */
  inWords: v.optional(v.array(localisedSchema)),
  lines: linesSchema,
})

/** Something a report says in words, with the lines it stands on. */
const saidSchema = v.strictObject({ id: slugSchema, says: localisedSchema, lines: linesSchema })

/** The survey's method and limits, shown with every comparison. */
export const surveySchema = v.strictObject({
  invited: v.number(),
  responded: v.number(),
  women: v.number(),
  men: v.number(),
  responseRatePercent: v.number(),
  from: v.string(),
  to: v.string(),
  who: localisedSchema,
  groups: v.array(
    v.strictObject({
      id: slugSchema,
      label: localisedSchema,
      respondents: v.number(),
      note: v.optional(localisedSchema),
    }),
  ),
  caveats: v.array(localisedSchema),
  /** What some respondents wrote in their own words. They have no number and get none. */
  freeAnswers: v.array(saidSchema),
})

/** A background figure on the public sector: told as a sentence with the source's hedge, never drawn beside an answer. */
const publicSectorFigureSchema = v.strictObject({
  id: slugSchema,
  precision: precisionSchema,
  value: v.number(),
  unit: v.picklist(['percent', 'percent-per-year', 'count']),
  sentence: localisedSchema,
  lines: linesSchema,
})

/** One of the report's calculations up to 2044; one whose outcome the report gives no number for has no figures. */
const scenarioSchema = v.strictObject({
  id: slugSchema,
  title: localisedSchema,
  says: localisedSchema,
  figures: v.array(slugSchema),
  lines: linesSchema,
})

export const publicSectorSchema = v.strictObject({
  figures: v.array(publicSectorFigureSchema),
  /** Which occupations the report counts as most and as less exposed to AI. */
  mostExposed: localisedSchema,
  /** What must be read with the figures, whichever of them are shown. */
  caveats: v.array(saidSchema),
  scenarios: v.array(scenarioSchema),
  /** Said where the scenarios themselves are not shown. */
  scenariosInShort: localisedSchema,
  inWords: v.array(saidSchema),
  obstacles: v.array(saidSchema),
  recommendations: v.array(saidSchema),
})

export type FigureValue = InLanguage<v.InferOutput<typeof figureValueSchema>>
export type NationalFigure = InLanguage<v.InferOutput<typeof nationalFigureSchema>>
export type Survey = InLanguage<v.InferOutput<typeof surveySchema>>
export type PublicSector = InLanguage<v.InferOutput<typeof publicSectorSchema>>
export type Figures = {
  readonly figures: readonly NationalFigure[]
  readonly survey: Survey
  readonly publicSector: PublicSector
}
