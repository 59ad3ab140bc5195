import type { Action } from '../../schema/action.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type {
  Checklist,
  Choice,
  Gathered,
  Measure,
  MeasureId,
  Question,
  Step,
  ThemeId,
} from '../../schema/checklist.ts'
import type { Round } from '../../schema/round.ts'
import { type AnswersByQuestion, choiceFor, stepOf } from '../checklist/answers.ts'
import { findingsOf } from '../checklist/finding.ts'
import { aboutSystem, measureIdOf } from './actionWords.ts'

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

/** What the employer is asked to do about the system that is about to come. */
export type SystemSuggestion = {
  readonly kind: 'system'
  readonly choice: 'none'
  /** Its words name the system. */
  readonly measure: Gathered
  readonly system: AiSystem
}

export type Suggestion = MeasureSuggestion | GatheredSuggestion | SystemSuggestion

/** Why the person came, and the system that is about to come where one is named: what fits them is proposed first. */
export type Situation = { readonly occasion: Round['occasion']; readonly system?: AiSystem | undefined }

/** How pressing an answer is: "no" and "don't know" alike come before "partly"; a "yes" is only followed up. */
const urgency: { readonly [K in Suggestion['choice']]: number } = {
  ...{ none: 0, no: 1, 'dont-know': 1, partly: 2, yes: 3, 'not-applicable': 4 },
}

/** By how much a measure changes: whether it is allowed, who has a say, who can do it, and the rest. The product's own judgement. */
const EFFECTS: readonly ThemeId[] = ['risk-assessment', 'cooperation', 'skills', 'guidelines']

/** What a question must be about to fit why the person came. */
const fitting: { readonly [O in Round['occasion']]: readonly ThemeId[] } = {
  'system-coming': ['risk-assessment'],
  'little-known': ['current-state'],
  'staff-meeting': ['cooperation'],
  'employer-meeting': [],
  'follow-up': ['follow-up'],
  'not-answered': [],
}

/** What is proposed before a system is taken into use, in this order. */
const BEFORE_START: readonly string[] = ['system-risk-analysis', 'system-information', 'system-training']

/**
 * The measures that reply to the answers: first what is asked for the system that is about to come, then the most pressing
 * answers; of those alike first what fits the situation, then what changes most, and last what is only talk. A question
 * gives all its measures that suit the answer; those already chosen as actions are left out. What somebody would find out
 * is gathered into one.
 */
export function suggestionsFor(
  checklist: Checklist,
  answers: AnswersByQuestion,
  actions: readonly Action[],
  situation: Situation = { occasion: 'not-answered' },
): readonly Suggestion[] {
  const chosen = new Set(actions.map(measureIdOf))
  const open = findingsOf(checklist, answers).flatMap(({ kind, question }) =>
    kind === 'open-question' ? [question] : [],
  )
  const gathered = { kind: 'gathered', choice: 'dont-know', measure: checklist.gathered, questions: open } as const
  const replies = checklist.steps.flatMap((step) =>
    step.questions.flatMap((question): readonly Suggestion[] => [
      ...(question === open[0] ? [gathered] : []),
      ...suggestionsOf(step, question, answers),
    ]),
  )
  const rank = (one: Suggestion) => [urgency[one.choice], ...rankOf(one, fitting[situation.occasion])]
  return [
    ...beforeStart(checklist, situation.system, actions),
    ...replies.filter(({ measure }) => !chosen.has(measure.id)).toSorted((a, b) => compareRanks(rank(a), rank(b))),
  ]
}

function beforeStart(
  checklist: Checklist,
  system: AiSystem | undefined,
  actions: readonly Action[],
): readonly SystemSuggestion[] {
  if (!system) return []
  return BEFORE_START.flatMap((id) => checklist.forSystem.measures.find((measure) => measure.id === id) ?? [])
    .filter((measure) => !actions.some((action) => isForSystem(action, measure.id, system)))
    .map((measure) => ({
      ...{ kind: 'system', choice: 'none', system },
      measure: { ...measure, what: aboutSystem(measure.what, system, checklist) },
    }))
}

/** True for the action that asks a measure for one system, rewritten or not. */
export const isForSystem = (action: Action, measureId: MeasureId, { id }: Pick<AiSystem, 'id'>): boolean =>
  action.origin.kind === 'system' && action.origin.systemId === id && measureIdOf(action) === measureId

/** Whether it does not fit, whether it is talk alone, and how much it changes; what is gathered goes by its first question. */
function rankOf(one: Suggestion, fits: readonly ThemeId[]): readonly number[] {
  const themes =
    (one.kind === 'measure' ? one.question : one.kind === 'gathered' ? one.questions[0] : undefined)?.themes ?? []
  const effects = themes.map((theme) => EFFECTS.indexOf(theme)).filter((place) => place >= 0)
  return [
    themes.some((theme) => fits.includes(theme)) ? 0 : 1,
    one.kind === 'measure' && one.measure.soft ? 1 : 0,
    Math.min(EFFECTS.length, ...effects),
  ]
}

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, place) => one - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0

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
    const about = one.kind === 'measure' ? one.question.id : one.measure.id
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
  origin: originOf(suggestion),
  responsible: { kind: 'role' as const, role: suggestion.measure.responsible },
  weeks: suggestion.measure.weeks,
})

function originOf(suggestion: Suggestion): Action['origin'] {
  switch (suggestion.kind) {
    case 'gathered':
      return { kind: 'own' }
    case 'system':
      return { kind: 'system', systemId: suggestion.system.id }
    case 'measure':
      return { kind: 'finding', questionId: suggestion.question.id, choice: suggestion.choice }
  }
}

/** The action that gathers what nobody could answer, where it is chosen. */
export const gatheredIn = ({ gathered }: Checklist, actions: readonly Action[]): Action | undefined =>
  actions.find((action) => measureIdOf(action) === gathered.id)
