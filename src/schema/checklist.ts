import * as v from 'valibot'
import { evidenceKindSchema } from './evidence.ts'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedOfWords, localisedUpTo } from './localised.ts'
import { askRoleSchema, responsibleRoleSchema } from './role.ts'
import { sourceIdSchema } from './source.ts'

/** The eight steps, in the order of the union's report. */
export const stepIds = [
  'understand',
  'map',
  'influence',
  'training',
  'dialogue',
  'implementation',
  'evaluate',
  'feedback',
] as const
export const stepIdSchema = v.picklist(stepIds)
export type StepId = v.InferOutput<typeof stepIdSchema>

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

/** What could be done, from the catalogue. */
const measureSchema = v.strictObject({
  id: measureIdSchema,
  /** No longer than a row of the plan's page 1 holds. */
  what: localisedUpTo(LONGEST_MEASURE),
  responsible: responsibleRoleSchema,
  /** Usual time until it can be done, in weeks: the product's own suggestion, always editable. */
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)),
  /** The answers it is a reply to. */
  suits: v.pipe(v.array(v.picklist(['yes', 'partly', 'no', 'dont-know'])), v.minLength(1)),
})

const figureLinkSchema = v.strictObject({
  id: slugSchema,
  /** 'similar' may carry a marker beside the survey's answer; 'background' never. Own wording is never the same question. */
  fit: v.picklist(['similar', 'background']),
  /** Which of the figure's options each of our answers stands beside; only for 'similar'. */
  marks: v.optional(v.record(choiceSchema, slugSchema)),
})

const questionSchema = v.strictObject({
  id: questionIdSchema,
  quick: v.boolean(),
  text: localisedOfWords(15),
  /** The same question as a short statement of what is asked about, for tables and lists: "Riktlinjer för AI". */
  label: localisedUpTo(48),
  why: localisedUpTo(190),
  example: localisedUpTo(320),
  where: localisedUpTo(220),
  askRoles: v.pipe(v.array(askRoleSchema), v.minLength(1)),
  evidence: v.pipe(v.array(evidenceKindSchema), v.minLength(1)),
  measures: v.pipe(v.array(measureSchema), v.minLength(2), v.maxLength(3)),
  themes: v.pipe(v.array(themeIdSchema), v.minLength(1), v.maxLength(3)),
  law: v.array(slugSchema),
  figure: v.optional(figureLinkSchema),
  source: v.strictObject({ id: sourceIdSchema, lines: v.array(v.tuple([v.number(), v.number()])) }),
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
export type FigureLink = InLanguage<v.InferOutput<typeof figureLinkSchema>>
export type Question = InLanguage<v.InferOutput<typeof questionSchema>>
export type Step = InLanguage<v.InferOutput<typeof stepSchema>>
export type Theme = InLanguage<v.InferOutput<typeof themeSchema>>
export type Checklist = { readonly steps: readonly Step[]; readonly themes: readonly Theme[] }
