import * as v from 'valibot'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { type InLanguage, localisedOfWords, localisedUpTo } from './localised.ts'
import { namedOnce } from './namedOnce.ts'
import { sourceIdSchema } from './source.ts'
import { workplaceIdSchema } from './workplace.ts'

/** Something a guideline for AI at work should hold: how to test for it, words to propose, and what to ask for. */
export const guidelineElementSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(60),
  test: localisedOfWords(25),
  /** Words an employer could put into its guideline. */
  wording: localisedUpTo(240),
  measure: localisedUpTo(140),
  law: v.array(slugSchema),
  source: sourceIdSchema,
})

export const guidelineGroupSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(60),
  elements: v.pipe(v.array(guidelineElementSchema), v.minLength(1)),
})

export type GuidelineElement = InLanguage<v.InferOutput<typeof guidelineElementSchema>>
export type GuidelineGroup = InLanguage<v.InferOutput<typeof guidelineGroupSchema>>

export const guidelineAnswers = ['present', 'partly', 'missing', 'dont-know'] as const
export type GuidelineAnswer = (typeof guidelineAnswers)[number]

/** The check of the employer's guideline: one a workplace. */
export const guidelineCheckSchema = v.strictObject({
  kind: v.literal('guideline'),
  id: v.pipe(entityIdSchema, v.brand('GuidelineCheckId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  exists: v.picklist(['yes', 'no', 'dont-know', 'not-answered']),
  /** What the guideline is called, and where it is. */
  name: v.string(),
  answers: namedOnce(
    'elementId',
    v.strictObject({
      elementId: slugSchema,
      answer: v.picklist([...guidelineAnswers, 'not-answered']),
      /** Where in the guideline it stands. */
      passage: v.string(),
    }),
  ),
})
export type GuidelineCheck = Readonly<v.InferOutput<typeof guidelineCheckSchema>>
