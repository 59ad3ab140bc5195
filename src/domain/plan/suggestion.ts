import type { Action } from '../../schema/action.ts'
import type { Checklist, Choice, Measure, Question, Step } from '../../schema/checklist.ts'
import { type AnswersByQuestion, choiceFor } from '../checklist/answers.ts'
import { measureIdOf } from './actionWords.ts'

/** A measure proposed for what a question was answered. */
export type Suggestion = {
  readonly step: Step
  readonly question: Question
  readonly choice: Choice
  readonly measure: Measure
}

/** How pressing an answer is: "no" and "don't know" alike come before "partly"; a "yes" is only followed up. */
const urgency: { readonly [K in Choice]: number } = { no: 0, 'dont-know': 0, partly: 1, yes: 2, 'not-applicable': 3 }

/**
 * The measures that reply to the answers, most pressing first and otherwise in the order of the checklist. A question
 * gives all its measures that suit the answer; those already chosen as actions are left out.
 */
export function suggestionsFor(
  checklist: Checklist,
  answers: AnswersByQuestion,
  actions: readonly Action[],
): readonly Suggestion[] {
  const chosen = new Set(actions.map(measureIdOf))
  const all = checklist.steps.flatMap((step) =>
    step.questions.flatMap((question) => suggestionsOf(step, question, answers)),
  )
  return all.filter(({ measure }) => !chosen.has(measure.id)).toSorted((a, b) => urgency[a.choice] - urgency[b.choice])
}

function suggestionsOf(step: Step, question: Question, answers: AnswersByQuestion): readonly Suggestion[] {
  const choice = choiceFor(answers, question.id)
  if (choice === 'not-answered' || choice === 'not-applicable') return []
  return question.measures
    .filter(({ suits }) => suits.includes(choice))
    .map((measure) => ({ step, question, choice, measure }))
}

/** The most pressing suggestions, at most one a question: what to raise first. */
export function firstSuggestions(suggestions: readonly Suggestion[], count: number): readonly Suggestion[] {
  const seen = new Set<string>()
  const oneEach = suggestions.filter(({ question }) => !seen.has(question.id) && seen.add(question.id))
  return oneEach.slice(0, count)
}

/** The first measure that replies to an answer, whether or not it is chosen already. */
export const suitedMeasure = (question: Question, choice: Choice): Measure | undefined =>
  choice === 'not-applicable' ? undefined : question.measures.find(({ suits }) => suits.includes(choice))

/** A suggestion as the action it becomes; `weeks` is its usual time, counted from the day it is chosen. */
export const actionFrom = ({ measure, question, choice }: Pick<Suggestion, 'measure' | 'question' | 'choice'>) => ({
  what: { kind: 'measure' as const, measureId: measure.id },
  origin: { kind: 'finding' as const, questionId: question.id, choice },
  responsible: { kind: 'role' as const, role: measure.responsible },
  weeks: measure.weeks,
})
