import type { Action } from '../../src/schema/action.ts'
import type { Answer } from '../../src/schema/answer.ts'
import type { Plan } from '../../src/schema/plan.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import type { Round } from '../../src/schema/round.ts'
import type { Workplace } from '../../src/schema/workplace.ts'

export const workplace = {
  kind: 'workplace',
  id: 'w1',
  name: 'Vårdadministrationen',
  isExample: false,
  createdAt: '2026-03-01T08:00:00.000Z',
} as Workplace

export const round = {
  kind: 'round',
  id: 'r1',
  workplaceId: 'w1',
  startedOn: '2026-03-01',
  marks: {},
} as unknown as Round

export const answer = (questionId: string, part: Partial<Answer> = {}) =>
  ({
    kind: 'answer',
    id: `r1.${questionId}`,
    roundId: 'r1',
    questionId,
    choice: 'yes',
    missing: '',
    askRole: 'not-chosen',
    note: '',
    evidence: [],
    changedAt: '2026-03-02T08:00:00.000Z',
    ...part,
  }) as Answer

export const action = {
  kind: 'action',
  id: 'a1',
  workplaceId: 'w1',
  roundId: 'r1',
  what: { kind: 'own', text: 'Ta fram en riktlinje' },
  origin: { kind: 'own' },
  responsible: { kind: 'role', role: 'manager' },
  dueOn: '2026-06-01',
  status: 'proposed',
  rank: 1,
} as Action

export const plan = {
  kind: 'plan',
  id: 'p1',
  roundId: 'r1',
  language: 'as-app',
  extent: 'by-answers',
  followUpOn: 'not-set',
  notes: [],
  evidence: [],
} as unknown as Plan

/** One workplace, one round, two answers with one note, one action. */
export const someWork: Tables = tablesOf([
  workplace,
  round,
  answer('own-question', { note: 'Chefen lovade svar i april' }),
  answer('other-question', { choice: 'no' }),
  action,
])
