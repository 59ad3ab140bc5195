import type { Action } from '../schema/action.ts'
import type { Checklist, Measure } from '../schema/checklist.ts'
import { type AnswersByQuestion, allQuestions } from './answers.ts'
import { findMeasure } from './suggestion.ts'

/** The words of an action; 'gone' when the catalogue no longer has its measure, which is told and never hidden. */
export type ActionWords = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'gone' }

/** What an action says, in the language of the checklist given; own words as they were written. */
export function whatOf({ what }: Pick<Action, 'what'>, checklist: Checklist): ActionWords {
  if (what.kind === 'own') return { kind: 'text', text: what.text }
  const found = findMeasure(checklist, what.measureId)
  return found ? { kind: 'text', text: found.measure.what } : { kind: 'gone' }
}

/**
 * True when the question has another answer now than the action replied to. A question without a record in the present
 * round has not been touched in it, so nothing has changed there.
 */
export function hasAnswerChanged({ origin }: Pick<Action, 'origin'>, answers: AnswersByQuestion): boolean {
  if (origin.kind === 'own') return false
  const answer = answers[origin.questionId]
  return answer !== undefined && answer.choice !== origin.choice
}

/**
 * The measures that an action in the person's own words may have been before: those of its question that reply to the
 * answer it came from and are no other action. Own words keep no measure id, so there may be two to choose between.
 */
export function measuresBehind(
  { what, origin }: Pick<Action, 'what' | 'origin'>,
  checklist: Checklist,
  actions: readonly Pick<Action, 'what'>[],
): readonly Measure[] {
  if (what.kind === 'measure' || origin.kind === 'own' || origin.choice === 'not-applicable') return []
  const { choice, questionId } = origin
  const question = allQuestions(checklist).find(({ id }) => id === questionId)
  const isTaken = ({ id }: Measure) => actions.some((one) => one.what.kind === 'measure' && one.what.measureId === id)
  return question?.measures.filter((measure) => measure.suits.includes(choice) && !isTaken(measure)) ?? []
}
