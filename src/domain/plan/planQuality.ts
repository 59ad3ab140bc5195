import type { Action, ActionId } from '../../schema/action.ts'
import type { Checklist, QuestionId } from '../../schema/checklist.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Risk } from '../../schema/riskAnalysis.ts'
import type { StepId } from '../../schema/stepId.ts'
import type { AnswersByQuestion } from '../checklist/answers.ts'
import { findingsOf } from '../checklist/finding.ts'
import { carriedOut } from '../risks/carriedOut.ts'
import { hasNoMeasure, isLoweredWithoutMeasure } from '../risks/riskAnalysis.ts'
import { isBlank } from '../texts/asWritten.ts'
import { hasAnswerChanged } from './actionWords.ts'
import { daysOf, isPast, isPastDue } from './dueDate.ts'
import { namesSafetyRepresentative } from './responsible.ts'

/** What can be worth looking at, in the order it is told. None of it stops anything, and none of it is counted into a grade. */
export const actionFlaws = [
  'no-responsible',
  'safety-representative',
  'no-date',
  'past-date',
  'late-check',
  'changed-answer',
] as const
export const riskFlaws = [
  'serious-without-measure',
  'lowered-without-measure',
  'serious-without-responsible',
  'risk-safety-representative',
  'serious-without-date',
  'risk-past-date',
  'late-follow-up',
] as const

export type PlanFlaw =
  | { readonly kind: (typeof actionFlaws)[number]; readonly actionId: ActionId }
  | { readonly kind: (typeof riskFlaws)[number]; readonly risk: Risk }
  | { readonly kind: 'nobody-to-ask'; readonly stepId: StepId; readonly questionId: QuestionId }

type Planned = {
  readonly checklist: Checklist
  readonly answers: AnswersByQuestion
  readonly actions: readonly Action[]
  readonly risks: readonly Risk[]
  /** The day of the whole plan's follow-up: what is checked later falls outside it. */
  readonly followUpOn: IsoDate | 'not-set'
  readonly today: IsoDate
}

/** What in a plan the other side could ask about at once: who, when, checked how, answered since, asked whom. */
export function flawsIn(planned: Planned): readonly PlanFlaw[] {
  const told = { ...planned, done: carriedOut(planned.risks, planned.actions) }
  return [
    ...actionFlaws.flatMap((kind) =>
      planned.actions.filter((action) => hasFlaw[kind](action, planned)).map(({ id }) => ({ kind, actionId: id })),
    ),
    ...riskFlaws.flatMap((kind) =>
      planned.risks.filter((risk) => isRisky[kind](risk, told)).map((risk) => ({ kind, risk })),
    ),
    ...nobodyToAsk(planned),
  ]
}

const isWaiting = ({ status }: Action) => status !== 'done' && status !== 'declined'
const namesNobody = ({ responsible }: Pick<Action | Risk, 'responsible'>) =>
  responsible.kind === 'own' && isBlank(responsible.text)
const namesRepresentative = ({ responsible }: Pick<Action | Risk, 'responsible'>) =>
  responsible.kind === 'own' && namesSafetyRepresentative(responsible.text)
const isAfter = (day: IsoDate | 'not-set' | 'none', end: IsoDate | 'not-set') =>
  day !== 'not-set' && day !== 'none' && end !== 'not-set' && day > end

const hasFlaw: Readonly<Record<(typeof actionFlaws)[number], (action: Action, planned: Planned) => boolean>> = {
  'no-responsible': namesNobody,
  'safety-representative': namesRepresentative,
  'no-date': (action) => action.dueOn === 'not-set' && isWaiting(action),
  'past-date': (action, { today }) => isPastDue(action, today),
  'late-check': (action, { followUpOn }) => isAfter(daysOf(action).check, followUpOn),
  'changed-answer': (action, { answers }) => hasAnswerChanged(action, answers),
}

type Told = Planned & { readonly done: ReadonlySet<Risk['id']> }

const isRisky: Readonly<Record<(typeof riskFlaws)[number], (risk: Risk, told: Told) => boolean>> = {
  'serious-without-measure': (risk) => risk.serious === 'yes' && hasNoMeasure(risk),
  'lowered-without-measure': isLoweredWithoutMeasure,
  'serious-without-responsible': (risk) => risk.serious === 'yes' && namesNobody(risk),
  'risk-safety-representative': namesRepresentative,
  'serious-without-date': ({ id, serious, dueOn }, { done }) =>
    serious === 'yes' && dueOn === 'not-set' && !done.has(id),
  'risk-past-date': ({ id, dueOn }, { today, done }) => isPast(dueOn, today) && !done.has(id),
  'late-follow-up': (risk, { followUpOn }) => isAfter(risk.followUpOn, followUpOn),
}

/** Somebody else is nobody until it is said who. */
const nobodyToAsk = ({ checklist, answers }: Planned): readonly PlanFlaw[] =>
  findingsOf(checklist, answers).flatMap((finding) =>
    finding.kind === 'open-question' && finding.askRole === 'other'
      ? [{ kind: 'nobody-to-ask' as const, stepId: finding.step.id, questionId: finding.question.id }]
      : [],
  )
