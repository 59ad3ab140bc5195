import type { Action } from '../../schema/action.ts'
import type { Checklist, Choice, Gathered, Measure, Question, Step } from '../../schema/checklist.ts'
import { type AnswersByQuestion, choiceFor, stepOf } from '../checklist/answers.ts'
import { findingsOf } from '../checklist/finding.ts'
import { measureIdOf } from './actionWords.ts'

/** A measure proposed for what a question was answered. */
export type MeasureSuggestion = {
  readonly kind: 'measure'
  readonly step: Step
  readonly question: Question
  readonly choice: Choice
  readonly measure: Measure
}

/** All that nobody could answer as one dated question to one role: five who "find out" would make a weak plan. */
export type GatheredSuggestion = {
  readonly kind: 'gathered'
  readonly choice: 'dont-know'
  readonly measure: Gathered
  readonly questions: readonly Question[]
}

export type Suggestion = MeasureSuggestion | GatheredSuggestion

/** How pressing an answer is: "no" and "don't know" alike come before "partly"; a "yes" is only followed up. */
const urgency: { readonly [K in Choice]: number } = { no: 0, 'dont-know': 0, partly: 1, yes: 2, 'not-applicable': 3 }

/**
 * The measures that reply to the answers, most pressing first and otherwise in the order of the checklist. A question
 * gives all its measures that suit the answer; those already chosen as actions are left out. What somebody would find out
 * is gathered into one, at the place of the first open question.
 */
export function suggestionsFor(
  checklist: Checklist,
  answers: AnswersByQuestion,
  actions: readonly Action[],
): readonly Suggestion[] {
  const chosen = new Set(actions.map(measureIdOf))
  const open = findingsOf(checklist, answers).flatMap(({ kind, question }) =>
    kind === 'open-question' ? [question] : [],
  )
  const gathered = { kind: 'gathered', choice: 'dont-know', measure: checklist.gathered, questions: open } as const
  const all = checklist.steps.flatMap((step) =>
    step.questions.flatMap((question): readonly Suggestion[] => [
      ...(question === open[0] ? [gathered] : []),
      ...suggestionsOf(step, question, answers),
    ]),
  )
  return all.filter(({ measure }) => !chosen.has(measure.id)).toSorted((a, b) => urgency[a.choice] - urgency[b.choice])
}

function suggestionsOf(step: Step, question: Question, answers: AnswersByQuestion): readonly MeasureSuggestion[] {
  const choice = choiceFor(answers, question.id)
  if (choice === 'not-answered' || choice === 'not-applicable') return []
  return question.measures
    .filter(({ suits, findsOut }) => suits.includes(choice) && !findsOut)
    .map((measure) => ({ kind: 'measure', step, question, choice, measure }))
}

/** The most pressing suggestions, at most one a question: what to raise first. */
export function firstSuggestions(suggestions: readonly Suggestion[], count: number): readonly Suggestion[] {
  const seen = new Set<string>()
  const oneEach = suggestions.filter((one) => {
    const about = one.kind === 'gathered' ? one.measure.id : one.question.id
    return !seen.has(about) && seen.add(about)
  })
  return oneEach.slice(0, count)
}

/** The first suggestion that replies to an answer, whether or not it is chosen already; none where it does not apply. */
export function suggestionFor(checklist: Checklist, question: Question, choice: Choice): Suggestion | undefined {
  const step = stepOf(checklist, question.id)
  if (choice === 'not-applicable' || !step) return undefined
  const measure = question.measures.find(({ suits, findsOut }) => suits.includes(choice) && !findsOut)
  if (measure) return { kind: 'measure', step, question, choice, measure }
  return choice === 'dont-know'
    ? { kind: 'gathered', choice, measure: checklist.gathered, questions: [question] }
    : undefined
}

/** A suggestion as the action it becomes; `weeks` is its usual time, counted from the day it is chosen. */
export const actionFrom = (suggestion: Suggestion) => ({
  what: { kind: 'measure' as const, measureId: suggestion.measure.id },
  origin:
    suggestion.kind === 'gathered'
      ? { kind: 'own' as const }
      : { kind: 'finding' as const, questionId: suggestion.question.id, choice: suggestion.choice },
  responsible: { kind: 'role' as const, role: suggestion.measure.responsible },
  weeks: suggestion.measure.weeks,
})

/** The action that gathers what nobody could answer, where it is chosen. */
export const gatheredIn = ({ gathered }: Checklist, actions: readonly Action[]): Action | undefined =>
  actions.find((action) => measureIdOf(action) === gathered.id)
