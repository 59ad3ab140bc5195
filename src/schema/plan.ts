import * as v from 'valibot'
import { actionIdSchema } from './action.ts'
import { questionIdSchema } from './checklist.ts'
import { entityIdSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { languages } from './language.ts'
import { roundIdSchema } from './round.ts'

const planIdSchema = v.pipe(entityIdSchema, v.brand('PlanId'))

/** The parts of the plan after page 1, in their order; page 1 always stands. */
export const planChapters = [
  'proposals',
  'steps',
  'register',
  'risks',
  'guidelines',
  'training',
  'open-questions',
  'comparison',
  'method',
] as const
const planChapterSchema = v.picklist(planChapters)
export type PlanChapter = v.InferOutput<typeof planChapterSchema>

/** What a person chose for the action plan. Notes and evidence leave only for the questions named here. */
export const planSchema = v.strictObject({
  kind: v.literal('plan'),
  id: planIdSchema,
  roundId: roundIdSchema,
  language: v.picklist([...languages, 'as-app']),
  /** 'by-answers': page 1 alone from the quick check, every chapter once a step beyond it has answers. */
  chapters: v.union([v.literal('by-answers'), v.array(planChapterSchema)]),
  /** Of all documents: 'large' has no letter under 16 points, 'black' no colour and no grey. */
  size: v.picklist(['normal', 'large']),
  ink: v.picklist(['colour', 'black']),
  /** 'as-proposed' until a person chooses a day, or that there is none: two windows that choose at once propose no day over it. */
  followUpOn: v.union([isoDateSchema, v.picklist(['not-set', 'as-proposed'])]),
  notes: v.array(questionIdSchema),
  evidence: v.array(questionIdSchema),
  /** Actions whose note from the meeting may leave. */
  outcomeNotes: v.array(actionIdSchema),
})
export type Plan = Readonly<v.InferOutput<typeof planSchema>>
export type PlanPart = Partial<Omit<Plan, 'kind' | 'id' | 'roundId'>>

/** Before anybody has filled anything in. */
export const blankPlan = {
  language: 'as-app',
  chapters: 'by-answers',
  size: 'normal',
  ink: 'colour',
  followUpOn: 'as-proposed',
  notes: [],
  evidence: [],
  outcomeNotes: [],
} as const
