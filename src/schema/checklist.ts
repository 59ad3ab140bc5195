import * as v from 'valibot'
import { evidenceKindSchema } from './evidence.ts'
import { slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { languages } from './language.ts'
import { type InLanguage, localisedOfWords, localisedSchema, localisedUpTo } from './localised.ts'
import { askRoleSchema, ownRoleSchema, responsibleRoleSchema } from './role.ts'
import { sourceIdSchema } from './source.ts'
import { stepIdSchema } from './stepId.ts'

/** The themes that cut across the steps. */
export const themeIds = [
  'cooperation',
  'current-state',
  'risk-assessment',
  'guidelines',
  'skills',
  'transparency',
  'follow-up',
  'digital-work-environment',
  'gender-equality',
] as const
export const themeIdSchema = v.picklist(themeIds)
export type ThemeId = v.InferOutput<typeof themeIdSchema>

export const questionIdSchema = v.pipe(slugSchema, v.brand('QuestionId'))
export type QuestionId = v.InferOutput<typeof questionIdSchema>

export const measureIdSchema = v.pipe(slugSchema, v.brand('MeasureId'))
export type MeasureId = v.InferOutput<typeof measureIdSchema>

/** The answers a question takes, in the fixed order: ordinal, then knowledge, then scope. */
export const choices = ['yes', 'partly', 'no', 'dont-know', 'not-applicable'] as const
export const choiceSchema = v.picklist(choices)
export type Choice = v.InferOutput<typeof choiceSchema>

/** Characters of a measure. */
export const LONGEST_MEASURE = 135

/** Words of a question. */
const MOST_WORDS = 15

const measureBase = {
  id: measureIdSchema,
  /** No longer than a row of the plan's page 1 holds. */
  what: localisedUpTo(LONGEST_MEASURE),
  /** Usual time until it can be done, in weeks: the product's own suggestion, always editable. */
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)),
}

const suitsSchema = v.pipe(v.array(v.picklist(['yes', 'partly', 'no', 'dont-know'])), v.minLength(1))

/** What the employer could do, from the catalogue. */
const measureSchema = v.pipe(
  v.strictObject({
    ...measureBase,
    responsible: responsibleRoleSchema,
    /** The answers it is a reply to. */
    suits: suitsSchema,
    /** That somebody finds out: never proposed one by one, all are gathered into one dated question. */
    findsOut: v.optional(v.boolean(), false),
    /** That somebody tells, asks or talks: nothing is decided, made or stopped by it, and it is proposed last. */
    soft: v.optional(v.boolean(), false),
  }),
  v.check(
    ({ suits, findsOut }) => !findsOut || suits.every((choice) => choice === 'dont-know'),
    'a measure that finds out to suit "dont-know" alone',
  ),
)

/** What the representatives, their branch or a member can do themselves: never proposed to the employer unasked. */
const ownMeasureSchema = v.strictObject({ ...measureBase, doneBy: ownRoleSchema, suits: suitsSchema })

/** The one dated question that gathers all that nobody could answer. */
export const gatheredSchema = v.strictObject({ ...measureBase, responsible: responsibleRoleSchema })

/** Stands in a measure for the name of the system that it is about. */
export const SYSTEM_NAME = '{system}'

/** What the employer is asked to do about one AI system, by its name; and what it is called without one. */
export const forSystemSchema = v.strictObject({
  unnamed: localisedUpTo(40),
  measures: v.array(
    v.pipe(
      gatheredSchema,
      v.check(
        ({ what }) => languages.every((language) => what[language].includes(SYSTEM_NAME)),
        'the name of the system',
      ),
    ),
  ),
})

const figureLinkSchema = v.strictObject({
  id: slugSchema,
  /** 'similar' may carry a marker beside the survey's answer; 'background' never. Own wording is never the same question. */
  fit: v.picklist(['similar', 'background']),
  /** Which of the figure's options each of our answers stands beside; only for 'similar'. */
  marks: v.optional(v.record(choiceSchema, slugSchema)),
})

/**
 * What has become of a question since people began to answer it, so that two rounds are compared only where they answer the
 * same: when it came, when its words changed and whether answers from before still compare, when it came from another step.
 */
const questionChangeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('new'), on: isoDateSchema }),
  v.strictObject({ kind: v.literal('reworded'), on: isoDateSchema, compares: v.boolean() }),
  v.strictObject({ kind: v.literal('moved'), on: isoDateSchema, from: stepIdSchema }),
])

const questionSchema = v.strictObject({
  id: questionIdSchema,
  quick: v.boolean(),
  /** A matter of the union's own: what its members and representatives do. It stays with them unless they tick it. */
  own: v.optional(v.boolean(), false),
  /** Asked at once, or only where an AI system has been in use: until then there is nothing to have learnt from. */
  asked: v.optional(v.picklist(['always', 'after-use']), 'always'),
  text: localisedOfWords(MOST_WORDS),
  /** The same question as a short statement of what is asked about, for tables and lists: "Riktlinjer för AI". */
  label: localisedUpTo(48),
  why: localisedUpTo(190),
  example: localisedUpTo(320),
  where: localisedUpTo(220),
  askRoles: v.pipe(v.array(askRoleSchema), v.minLength(1)),
  evidence: v.pipe(v.array(evidenceKindSchema), v.minLength(1)),
  measures: v.pipe(v.array(measureSchema), v.maxLength(4)),
  ownMeasures: v.optional(v.array(ownMeasureSchema), []),
  themes: v.pipe(v.array(themeIdSchema), v.minLength(1), v.maxLength(3)),
  law: v.array(slugSchema),
  figure: v.optional(figureLinkSchema),
  changes: v.optional(v.array(questionChangeSchema), []),
  source: v.strictObject({ id: sourceIdSchema, lines: v.array(v.tuple([v.number(), v.number()])) }),
})

/** A question that is no longer asked: its answers are set aside and shown beside those that took its place. */
const retiredQuestionSchema = v.strictObject({
  id: questionIdSchema,
  text: localisedSchema,
  /** The questions of today that its answers are shown beside, to look at. They answer none of them. */
  beside: v.pipe(v.array(questionIdSchema), v.minLength(1)),
  because: localisedUpTo(190),
})

/** A measure that is no longer proposed: who chose it before keeps its words. */
const retiredMeasureSchema = v.strictObject({ id: measureIdSchema, what: localisedUpTo(LONGEST_MEASURE) })

export const retiredSchema = v.strictObject({
  questions: v.array(retiredQuestionSchema),
  measures: v.array(retiredMeasureSchema),
})

export const stepSchema = v.strictObject({
  id: stepIdSchema,
  title: localisedUpTo(60),
  short: localisedUpTo(24),
  why: localisedUpTo(220),
  questions: v.pipe(v.array(questionSchema), v.minLength(5), v.maxLength(6)),
})

export const themeSchema = v.strictObject({ id: themeIdSchema, title: localisedUpTo(60) })

export type Measure = InLanguage<v.InferOutput<typeof measureSchema>>
export type OwnMeasure = InLanguage<v.InferOutput<typeof ownMeasureSchema>>
export type Gathered = InLanguage<v.InferOutput<typeof gatheredSchema>>
export type FigureLink = InLanguage<v.InferOutput<typeof figureLinkSchema>>
export type Question = InLanguage<v.InferOutput<typeof questionSchema>>
export type Step = InLanguage<v.InferOutput<typeof stepSchema>>
export type Theme = InLanguage<v.InferOutput<typeof themeSchema>>
export type RetiredQuestion = InLanguage<v.InferOutput<typeof retiredQuestionSchema>>
export type Checklist = {
  readonly steps: readonly Step[]
  readonly themes: readonly Theme[]
  readonly gathered: Gathered
  readonly forSystem: InLanguage<v.InferOutput<typeof forSystemSchema>>
  readonly retired: InLanguage<v.InferOutput<typeof retiredSchema>>
}
