import { addWeeks } from '../../domain/days/isoDay.ts'
import { type Answer, type AnswerPart, answerIdSchema } from '../../schema/answer.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import { idAs } from '../../schema/id.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { nouns } from '../../schema/nouns.ts'
import { type Plan, type PlanPart, planSchema } from '../../schema/plan.ts'
import type { Tables } from '../../schema/record.ts'
import type { Round, RoundId, StepMark } from '../../schema/round.ts'
import type { StepId } from '../../schema/stepId.ts'
import { begin, type Done, done, type Editing, instant, put } from './editing.ts'

/** The follow-up a new plan proposes: half a year on, inside the three to six months the checklist asks for. */
const FOLLOW_UP_WEEKS = 26

/** A question of a round is answered, or something is written beside its answer. Another choice is a new answer. */
export function answer(before: Editing, questionId: QuestionId, part: AnswerPart): Done {
  const { work, round } = begin(before)
  const known = Object.values(work.tables.answer).find(
    (one) => one.roundId === round.id && one.questionId === questionId,
  )
  const changedAt = instant(work.outside)
  const begun: Answer = known ?? {
    ...nouns.answer.blank,
    ...{
      kind: 'answer',
      id: idAs(answerIdSchema, work.outside.newId()),
      roundId: round.id,
      questionId,
      evidence: [],
      changedAt,
    },
  }
  const isSameAsLast = begun.isSameAsLast && part.choice === undefined
  return done(put(work, { ...begun, ...part, isSameAsLast, changedAt }))
}

/** The choice is taken back; what was written beside it stays. */
export const clearAnswer = (work: Editing, questionId: QuestionId): Done =>
  answer(work, questionId, { choice: 'not-answered' })

/** A step is said to be done, or left for now. */
export function markStep(before: Editing, stepId: StepId, mark: StepMark | 'open'): Done {
  const { work, round } = begin(before)
  const { [stepId]: _old, ...others } = round.marks
  return done(put(work, { ...round, marks: mark === 'open' ? others : { ...others, [stepId]: mark } }))
}

export function renameWorkplace(before: Editing, name: string): Done {
  const { work, workplace } = begin(before)
  return done(put(work, { ...workplace, name }))
}

/** Something is chosen for the plan of the round. */
export function choosePlan(before: Editing, part: PlanPart): Done {
  const { work, round } = begin(before)
  const { newId } = work.outside
  const begun: Plan = planOf(work.tables, round.id) ?? {
    ...nothingChosen(),
    ...{ kind: 'plan', id: idAs(planSchema.entries.id, newId()), roundId: round.id },
  }
  return done(put(work, { ...begun, ...part }))
}

export const planOf = (tables: Tables, roundId: RoundId): Plan | undefined =>
  Object.values(tables.plan).find((plan) => plan.roundId === roundId)

const nothingChosen = (): Omit<Plan, 'kind' | 'id' | 'roundId'> => ({
  ...nouns.plan.blank,
  ...{ notes: [], evidence: [], outcomeNotes: [] },
})

export type PlanChoices = Omit<Plan, 'kind' | 'id' | 'roundId' | 'followUpOn'> & {
  readonly followUpOn: IsoDate | 'not-set'
}

/**
 * What is chosen for the plan of a round. Before anybody has chosen, no note leaves, and the follow-up is half a year after
 * the round began, or after today once that has passed.
 */
export function choicesOf(plan: Plan | undefined, round: Round | undefined, today: IsoDate): PlanChoices {
  const { followUpOn, ...choices } = plan ?? nothingChosen()
  return { ...choices, followUpOn: followUpOn === 'as-proposed' ? proposedDay(round, today) : followUpOn }
}

function proposedDay(round: Round | undefined, today: IsoDate): IsoDate {
  const day = addWeeks(round?.startedOn ?? today, FOLLOW_UP_WEEKS)
  return day < today ? addWeeks(today, FOLLOW_UP_WEEKS) : day
}
