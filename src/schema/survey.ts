import * as v from 'valibot'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedOfWords, localisedUpTo } from './localised.ts'

/** A question is read from the back of a room. */
export const MOST_WORDS = 12

/** What a question of fact is answered with; the same four stand on the answer cards. */
export const factOptionIds = ['yes', 'partly', 'no', 'dont-know'] as const
export type FactOptionId = (typeof factOptionIds)[number]

const optionOf = <S extends v.GenericSchema<string, string>>(id: S) => v.strictObject({ id, label: localisedUpTo(40) })
const dontKnowSchema = optionOf(v.literal('dont-know'))

/** Which figure of the survey the answers may stand beside. Own wording is never the same question. */
const figureSchema = v.variant('fit', [
  v.strictObject({
    fit: v.literal('similar'),
    id: slugSchema,
    /** Which of the figure's options each of ours stands beside; one without a counterpart is left out. */
    marks: v.record(slugSchema, slugSchema),
  }),
  v.strictObject({ fit: v.literal('background'), id: slugSchema }),
])

const asked = {
  id: slugSchema,
  text: localisedOfWords(MOST_WORDS),
  figure: v.optional(figureSchema),
  /** Answered on folded slips only, never by hands or cards. */
  secret: v.boolean(),
}

/** A question for a staff meeting. Four options always, in the order of a scale, and the last is not knowing. */
export const surveyQuestionSchema = v.variant('kind', [
  v.strictObject({
    ...asked,
    kind: v.literal('fact'),
    options: v.strictTuple([
      optionOf(v.literal('yes')),
      optionOf(v.literal('partly')),
      optionOf(v.literal('no')),
      dontKnowSchema,
    ]),
  }),
  v.strictObject({
    ...asked,
    kind: v.literal('attitude'),
    options: v.strictTuple([optionOf(slugSchema), optionOf(slugSchema), optionOf(slugSchema), dontKnowSchema]),
  }),
])

/** How long a meeting can be, in minutes, and how many questions there is time for. */
export const staffMeetingLengths = [20, 30] as const
export type StaffMeetingLength = (typeof staffMeetingLengths)[number]
const questionsIn: Readonly<Record<StaffMeetingLength, number>> = { 20: 4, 30: 6 }

/** Questions chosen beforehand, as many as there is time for. */
export const surveySetSchema = v.pipe(
  v.strictObject({
    id: slugSchema,
    title: localisedUpTo(60),
    minutes: v.picklist(staffMeetingLengths),
    questions: v.array(slugSchema),
  }),
  v.check(({ minutes, questions }) => questions.length === questionsIn[minutes], '4 questions in 20 minutes, 6 in 30'),
)

export type SurveyQuestion = InLanguage<v.InferOutput<typeof surveyQuestionSchema>>
export type SurveySet = InLanguage<v.InferOutput<typeof surveySetSchema>>
export type SurveyQuestions = { readonly questions: readonly SurveyQuestion[]; readonly sets: readonly SurveySet[] }
