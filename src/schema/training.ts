import * as v from 'valibot'
import { systemIdSchema } from './aiSystem.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { type InLanguage, localisedOfWords, localisedUpTo } from './localised.ts'
import { namedOnce } from './namedOnce.ts'
import { sourceIdSchema } from './source.ts'
import { workplaceIdSchema } from './workplace.ts'

/** A topic of the competence framework: what there is to learn. */
export const trainingTopicSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(60),
  covers: localisedUpTo(160),
})

const topics = v.pipe(v.array(trainingTopicSchema), v.minLength(1))
/** Understand is for everyone, use goes by role. */
export const trainingTopicsSchema = v.strictObject({
  understand: topics,
  use: topics,
  /** Those that build judgement, which the fourth lesson asks for. */
  judgement: v.pipe(v.array(slugSchema), v.minLength(1)),
  source: sourceIdSchema,
})

/** What a plan is asked or looked through for; how each is judged stands in `domain/training/trainingPlan.ts`. */
export const askedChecks = ['organisation', 'roles', 'human-abilities', 'review', 'managers'] as const
export const rowChecks = ['basics', 'ethics', 'form', 'time'] as const
export type AskedCheck = (typeof askedChecks)[number]
export type RowCheck = (typeof rowChecks)[number]

const said = {
  question: localisedOfWords(20),
  met: localisedUpTo(160),
  lacks: localisedUpTo(160),
  measure: localisedUpTo(160),
}
export const trainingCheckSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('asked'), id: v.picklist(askedChecks), ...said }),
  v.strictObject({ kind: v.literal('from-rows'), id: v.picklist(rowChecks), ...said, partly: localisedUpTo(160) }),
])

/** A lesson on what makes training work, with why it matters and what it asks of a plan. */
export const trainingLessonSchema = v.strictObject({
  id: slugSchema,
  title: localisedUpTo(80),
  why: localisedUpTo(260),
  checks: v.pipe(v.array(trainingCheckSchema), v.minLength(1)),
  source: sourceIdSchema,
})

/** What stands beside the plan: the survey's figures on training, the law, and what the study grant is for. */
export const besideTrainingSchema = v.strictObject({
  figures: v.array(slugSchema),
  law: v.array(slugSchema),
  grant: slugSchema,
})

export type TrainingTopic = InLanguage<v.InferOutput<typeof trainingTopicSchema>>
export type TrainingTopics = InLanguage<v.InferOutput<typeof trainingTopicsSchema>>
export type TrainingCheck = InLanguage<v.InferOutput<typeof trainingCheckSchema>>
export type TrainingLesson = InLanguage<v.InferOutput<typeof trainingLessonSchema>>
export type TrainingContent = {
  readonly topics: TrainingTopics
  readonly lessons: readonly TrainingLesson[]
  readonly beside: InLanguage<v.InferOutput<typeof besideTrainingSchema>>
}

export const trainingNeeds = ['now', 'soon', 'none', 'dont-know'] as const
export type TrainingNeed = (typeof trainingNeeds)[number]

const owned = { workplaceId: workplaceIdSchema, createdAt: instantSchema }
const roleGroupIdSchema = v.pipe(entityIdSchema, v.brand('RoleGroupId'))
export type RoleGroupId = v.InferOutput<typeof roleGroupIdSchema>

/** People with like tasks, and what they need to learn; a topic that is not named has no answer yet. */
export const roleGroupSchema = v.strictObject({
  kind: v.literal('role-group'),
  id: roleGroupIdSchema,
  ...owned,
  name: v.string(),
  isManagers: v.boolean(),
  needs: namedOnce('topicId', v.strictObject({ topicId: slugSchema, need: v.picklist(trainingNeeds) })),
})
export type RoleGroup = Readonly<v.InferOutput<typeof roleGroupSchema>>

/** The plan as a whole, theirs or the employer's: what its rows do not tell. One a workplace. */
export const trainingPlanSchema = v.strictObject({
  kind: v.literal('training'),
  id: v.pipe(entityIdSchema, v.brand('TrainingPlanId')),
  ...owned,
  whose: v.picklist(['own', 'employer', 'not-answered']),
  answers: namedOnce(
    'checkId',
    v.strictObject({ checkId: v.picklist(askedChecks), answer: v.picklist(['yes', 'no', 'dont-know']) }),
  ),
})
export type TrainingPlan = Readonly<v.InferOutput<typeof trainingPlanSchema>>
export type TrainingAnswer = TrainingPlan['answers'][number]['answer']

export const trainingForms = [
  'lecture',
  'course',
  'online',
  'workshop',
  'staff-meeting',
  'colleagues',
  'at-work',
] as const

/** A row of the plan: who learns what, how, when there is time for it, and how it is followed up. */
export const trainingRowSchema = v.strictObject({
  kind: v.literal('training-row'),
  id: v.pipe(entityIdSchema, v.brand('TrainingRowId')),
  ...owned,
  groupId: roleGroupIdSchema,
  topics: v.array(slugSchema),
  form: v.picklist([...trainingForms, 'not-answered']),
  /** Whether time is set aside on working hours. */
  time: v.picklist(['yes', 'no', 'dont-know', 'not-answered']),
  howMuch: v.string(),
  /** The system in the register that it comes before, if any. */
  before: v.variant('kind', [
    v.strictObject({ kind: v.literal('system'), systemId: systemIdSchema }),
    v.strictObject({ kind: v.literal('no-system') }),
    v.strictObject({ kind: v.literal('not-answered') }),
  ]),
  followUp: v.string(),
})
export type TrainingRow = Readonly<v.InferOutput<typeof trainingRowSchema>>
export type TrainingRowPart = Partial<Omit<TrainingRow, 'kind' | 'id' | 'workplaceId' | 'createdAt'>>

/** Before anybody has filled anything in. */
export const blankTrainingRow = {
  topics: [],
  form: 'not-answered',
  time: 'not-answered',
  howMuch: '',
  before: { kind: 'not-answered' },
  followUp: '',
} as const
