import { describe, expect, it } from 'vitest'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import { type SoFar, whatIsNext } from '../../../src/domain/work/whatIsNext.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import type { Choice } from '../../../src/schema/checklist.ts'
import { answersOf, checklistOf, question, step } from '../../support/tinyChecklist.ts'

const checklist = checklistOf([
  step('understand', [question('quick', { quick: true }), question('more')]),
  step('map', [question('last')]),
])
const other = (id: string) => question(id, { quick: true })
const larger = checklistOf([
  ...checklist.steps,
  ...[step('influence', [other('other')]), step('training', [other('third')])],
])
const system = { ...newSystem('Taligenkänning', 'own'), id: 's1' } as unknown as AiSystem
const action = (part: Partial<Action> = {}) => ({ status: 'proposed', outcome: { kind: 'none' }, ...part }) as Action
const answered = { status: 'agreed', outcome: { kind: 'given', answer: 'yes' } } as Partial<Action>
const waiting = {
  ...{ checklist, answers: {}, actions: [], systems: [], letters: [], riskAnalyses: [], staffMeetings: 0 },
  round: { occasion: 'not-answered', systemId: 'none', marks: {} },
} satisfies SoFar

type Part = Partial<Omit<SoFar, 'answers' | 'round'>> & {
  readonly answers?: Readonly<Record<string, Choice>>
  readonly round?: Partial<SoFar['round']>
}
const next = ({ answers = {}, round = {}, ...part }: Part) =>
  whatIsNext({ ...waiting, ...part, answers: answersOf(answers), round: { ...waiting.round, ...round } })

const quickDone = { quick: 'no' } as const
const coming = { occasion: 'system-coming', systemId: system.id } as const
const begun = { systems: [system], answers: quickDone, actions: [action()] }
const letters = [{ systemId: system.id }]
const riskAnalyses = [{ about: { kind: 'system', systemId: system.id } }] as SoFar['riskAnalyses']
const allMarked = { understand: 'done', map: 'skipped' } as const

describe('what is next', () => {
  it.each<[string, string, Part]>([
    ['the quick check, before anything is answered', 'quick-check', {}],
    ['a step, for whoever has answered in one step alone', 'step', { checklist: larger, answers: { quick: 'no' } }],
    [
      'the quick check, while it is half done',
      'quick-check',
      { checklist: larger, answers: { quick: 'no', other: 'no' } },
    ],
    ['a choice of what to raise, once the quick check is done', 'raise', { answers: quickDone }],
    ['a step, where there is nothing to raise', 'step', { answers: { quick: 'not-applicable' } }],
    ['a step, for whoever began with one', 'step', { answers: { last: 'yes' } }],
    ['a step, once something is chosen', 'step', { answers: quickDone, actions: [action()] }],
    ['a step, where a step was skipped before anything was answered', 'step', { round: { marks: { map: 'skipped' } } }],
    ['the plan, once no step is left', 'plan', { answers: quickDone, round: { marks: allMarked } }],
    ['the letter, for a system that is coming', 'letter', { ...begun, round: coming }],
    ['the risk analysis, once the letter is begun', 'risk-analysis', { ...begun, letters, round: coming }],
    ['a step, once its risks are looked at', 'step', { ...begun, letters, riskAnalyses, round: coming }],
    ['a step, where no system is named', 'step', { ...begun, round: { occasion: 'system-coming' } }],
    ['a step, where the system named is gone', 'step', { ...begun, systems: [], round: coming }],
    ['the register, where little is known', 'register', { answers: quickDone, round: { occasion: 'little-known' } }],
    ['the staff meeting, before any question', 'staff-meeting', { round: { occasion: 'staff-meeting' } }],
    ['the quick check, once it is prepared', 'quick-check', { staffMeetings: 1, round: { occasion: 'staff-meeting' } }],
    ['the plan, when the employer is met soon', 'plan', { ...begun, round: { occasion: 'employer-meeting' } }],
    [
      'a step, once the employer has answered all',
      'step',
      { ...begun, actions: [action(answered)], round: { occasion: 'employer-meeting' } },
    ],
    ['the file, where there is nothing to follow up', 'open-file', { round: { occasion: 'follow-up' } }],
    [
      'the employer’s answers, where there are none yet',
      'after-meeting',
      { ...begun, round: { occasion: 'follow-up' } },
    ],
    [
      'a step, once they are there',
      'step',
      { ...begun, actions: [action(answered)], round: { occasion: 'follow-up' } },
    ],
  ])('is %s', (_what, kind, part) => {
    expect(next(part).kind).toBe(kind)
  })

  it('is the quick check for whoever has no round yet', () => {
    expect(whatIsNext({ ...waiting, round: undefined })).toEqual({ kind: 'quick-check' })
  })

  it('names the very system and the very step', () => {
    expect(next({ ...begun, round: coming })).toEqual({ kind: 'letter', system })
    expect(next({ answers: { last: 'yes' } })).toEqual({ kind: 'step', step: checklist.steps[0] })
  })
})
