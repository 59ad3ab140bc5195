import type { Answer } from '../../schema/answer.ts'
import type { Checklist, Question } from '../../schema/checklist.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { StepId } from '../../schema/stepId.ts'
import { type AnswersByQuestion, choiceFor, type Given } from '../checklist/answers.ts'
import { answersSetAside, type SetAside } from '../checklist/setAside.ts'
import { dayOf } from '../days/isoDay.ts'

/** What can have become of a question from one round to the next, what moved before what stands still. */
export const movementKinds = [
  'better',
  'now-known',
  'worse',
  'now-unknown',
  'same',
  'not-comparable',
  'first-answer',
  'not-reviewed',
] as const
export type MovementKind = (typeof movementKinds)[number]

/** What content says has become of the question itself between the two rounds. */
export type QuestionMark = Question['changes'][number]

export type Movement = {
  readonly question: Question
  readonly was: Given
  readonly now: Given
  readonly kind: MovementKind
  readonly marks: readonly QuestionMark[]
}

export type MovementCounts = { readonly [K in MovementKind]: number }

/** The questions of a step; one that neither round answered has nothing to tell. */
export type MovedStep = { readonly id: StepId; readonly title: string; readonly rows: readonly Movement[] }

export type WhatMoved = {
  /** Every step, in the order of the checklist. */
  readonly steps: readonly MovedStep[]
  /** How many questions went which way. Deliberately no sum over ways, and no line through two points. */
  readonly whole: MovementCounts
  /** Answers of the earlier round to questions that are no longer asked. */
  readonly dropped: readonly SetAside[]
}

/** One round's answers, and the day it began. */
export type RoundAnswers = { readonly answers: AnswersByQuestion; readonly startedOn: IsoDate }

/** What became of every question between an earlier round and a later one. */
export function whatMoved(checklist: Checklist, earlier: RoundAnswers, later: RoundAnswers): WhatMoved {
  const steps = checklist.steps.map(({ id, title, questions }) => ({
    id,
    title,
    rows: questions.flatMap((question) => movementIn(question, earlier, later)),
  }))
  return {
    steps,
    whole: countsOf(steps.flatMap(({ rows }) => rows)),
    dropped: answersSetAside(checklist, earlier.answers).filter(({ answer }) => answer.choice !== 'not-answered'),
  }
}

function movementIn(question: Question, earlier: RoundAnswers, later: RoundAnswers): readonly Movement[] {
  const was = earlier.answers[question.id]
  const now = later.answers[question.id]
  const kind = movementOf(question, was, now)
  if (kind === 'nothing') return []
  // A round is answered over weeks: what changed before its answer was given counts too.
  const seenOn = now ? dayOf(new Date(now.changedAt)) : later.startedOn
  const marks = question.changes.filter(({ on }) => on > earlier.startedOn && (on <= later.startedOn || on <= seenOn))
  return [
    {
      ...{ question, kind, marks },
      ...{ was: choiceFor(earlier.answers, question.id), now: choiceFor(later.answers, question.id) },
    },
  ]
}

const LADDER: readonly Given[] = ['no', 'partly', 'yes']

/** What became of one question; 'nothing' where neither round answered it. */
export function movementOf(
  question: Pick<Question, 'changes'>,
  was: Answer | undefined,
  now: Answer | undefined,
): MovementKind | 'nothing' {
  const isGiven = (answer: Answer | undefined): answer is Answer =>
    answer !== undefined && answer.choice !== 'not-answered'
  if (!isGiven(now)) return isGiven(was) ? 'not-reviewed' : 'nothing'
  if (!isGiven(was)) return 'first-answer'
  if (!isComparable(question, was, now)) return 'not-comparable'
  return between(was.choice, now.choice)
}

/** Answers to different words compare only where content says that both ask for the same. */
export const isComparable = (
  { changes }: Pick<Question, 'changes'>,
  was: Pick<Answer, 'changedAt'>,
  now: Pick<Answer, 'changedAt'>,
): boolean =>
  !changes.some(
    (change) =>
      change.kind === 'reworded' &&
      !change.compares &&
      dayOf(new Date(was.changedAt)) < change.on &&
      dayOf(new Date(now.changedAt)) >= change.on,
  )

function between(was: Given, now: Given): MovementKind {
  if (was === now) return 'same'
  if (was === 'not-applicable' || now === 'not-applicable') return 'not-comparable'
  if (was === 'dont-know') return 'now-known'
  if (now === 'dont-know') return 'now-unknown'
  return LADDER.indexOf(now) > LADDER.indexOf(was) ? 'better' : 'worse'
}

const nothingMoved: Record<MovementKind, number> = {
  ...{ better: 0, 'now-known': 0, worse: 0, 'now-unknown': 0, same: 0 },
  ...{ 'not-comparable': 0, 'first-answer': 0, 'not-reviewed': 0 },
}

/** How many of some questions went which way. */
export function countsOf(rows: readonly Movement[]): MovementCounts {
  const counts = { ...nothingMoved }
  for (const { kind } of rows) counts[kind]++
  return counts
}
