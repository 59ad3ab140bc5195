import type { Action } from '../../schema/action.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Checklist, Step } from '../../schema/checklist.ts'
import type { Letter } from '../../schema/letter.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import type { Round } from '../../schema/round.ts'
import {
  type AnswersByQuestion,
  allQuestions,
  choiceFor,
  goesBeyondQuickCheck,
  isQuickCheckDone,
} from '../checklist/answers.ts'
import { nextStep } from '../checklist/stepStatus.ts'
import { isAnswered, isOpen } from '../plan/actionOrder.ts'
import { suggestionsFor } from '../plan/suggestion.ts'
import { comingSystem } from '../systems/comingSystem.ts'

/** What there is so far, as far as it decides what to do next. */
export type SoFar = {
  readonly checklist: Checklist
  readonly answers: AnswersByQuestion
  readonly actions: readonly Action[]
  readonly round: Pick<Round, 'occasion' | 'systemId' | 'marks'> | undefined
  readonly systems: readonly AiSystem[]
  readonly letters: readonly Pick<Letter, 'systemId'>[]
  readonly riskAnalyses: readonly Pick<RiskAnalysis, 'about'>[]
  readonly staffMeetings: number
}

/** The one thing to do next. */
export type Next =
  | { readonly kind: 'quick-check' | 'raise' | 'register' | 'staff-meeting' | 'open-file' | 'after-meeting' | 'plan' }
  | { readonly kind: 'letter' | 'risk-analysis'; readonly system: AiSystem }
  | { readonly kind: 'step'; readonly step: Step }

type Way = Next['kind']

/** In which order things are done, by why the person came. What is done, or has nothing to be done on, is passed by. */
const ways: { readonly [O in Round['occasion']]: readonly Way[] } = {
  'system-coming': ['quick-check', 'raise', 'letter', 'risk-analysis', 'step'],
  'little-known': ['quick-check', 'register', 'raise', 'step'],
  'staff-meeting': ['staff-meeting', 'quick-check', 'raise', 'step'],
  // Soon: what there is goes along, and the rest of the checklist can wait.
  'employer-meeting': ['quick-check', 'raise', 'plan', 'step'],
  'follow-up': ['open-file', 'after-meeting', 'step'],
  'not-answered': ['quick-check', 'raise', 'step'],
}

/** What to do next; once nothing waits, the plan. */
export function whatIsNext(soFar: SoFar): Next {
  for (const way of ways[soFar.round?.occasion ?? 'not-answered']) {
    const next = waiting[way](soFar)
    if (next) return next
  }
  return { kind: 'plan' }
}

const waiting: { readonly [W in Way]: (soFar: SoFar) => Next | undefined } = {
  'quick-check': (soFar) =>
    isAtQuickCheck(soFar) && !isQuickDone(soFar) && !isInOneStep(soFar) ? { kind: 'quick-check' } : undefined,
  raise: (soFar) =>
    isAtQuickCheck(soFar) && isQuickDone(soFar) && hasProposals(soFar) ? { kind: 'raise' } : undefined,
  register: ({ systems }) => (systems.length === 0 ? { kind: 'register' } : undefined),
  'staff-meeting': ({ staffMeetings }) => (staffMeetings === 0 ? { kind: 'staff-meeting' } : undefined),
  'open-file': (soFar) => (hasBegun(soFar) ? undefined : { kind: 'open-file' }),
  'after-meeting': ({ actions }) => (awaitsAnswer(actions) ? { kind: 'after-meeting' } : undefined),
  plan: ({ actions }) => (awaitsAnswer(actions) ? { kind: 'plan' } : undefined),
  letter: ({ round, systems, letters }) => {
    const system = comingSystem(round, systems)
    return system && !letters.some(({ systemId }) => systemId === system.id) ? { kind: 'letter', system } : undefined
  },
  'risk-analysis': ({ round, systems, riskAnalyses }) => {
    const system = comingSystem(round, systems)
    const isBegun = riskAnalyses.some(({ about }) => about.kind === 'system' && about.systemId === system?.id)
    return system && !isBegun ? { kind: 'risk-analysis', system } : undefined
  },
  step: ({ checklist, round, answers }) => {
    const step = nextStep(checklist.steps, round?.marks ?? {}, answers)
    return step && { kind: 'step', step }
  },
}

/** True until something beyond the quick check is answered, said or chosen: whoever begins with a step goes on with steps. */
const isAtQuickCheck = ({ checklist, answers, actions, round }: SoFar): boolean =>
  actions.length === 0 && Object.keys(round?.marks ?? {}).length === 0 && !goesBeyondQuickCheck(checklist, answers)

const isQuickDone = ({ checklist, answers }: SoFar): boolean => isQuickCheckDone(checklist, answers)

/** Whoever has answered in one step alone is in that step. */
const isInOneStep = ({ checklist, answers }: SoFar): boolean =>
  checklist.steps.filter(({ questions }) => questions.some(({ id }) => choiceFor(answers, id) !== 'not-answered'))
    .length === 1

const hasProposals = ({ checklist, answers, actions }: SoFar): boolean =>
  suggestionsFor(checklist, answers, actions).length > 0

const hasBegun = ({ checklist, answers, actions }: SoFar): boolean =>
  actions.length > 0 || allQuestions(checklist).some(({ id }) => choiceFor(answers, id) !== 'not-answered')

const awaitsAnswer = (actions: readonly Action[]): boolean =>
  actions.some((action) => isOpen(action) && !isAnswered(action))
