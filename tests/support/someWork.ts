import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newRoleGroup, newTrainingRow } from '../../src/domain/training/trainingNeed.ts'
import type { Action } from '../../src/schema/action.ts'
import type { Answer } from '../../src/schema/answer.ts'
import type { Plan } from '../../src/schema/plan.ts'
import { type AppRecord, type Tables, tablesOf } from '../../src/schema/record.ts'
import type { RiskAnalysisId } from '../../src/schema/riskAnalysis.ts'
import type { Round } from '../../src/schema/round.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import type { RoleGroupId } from '../../src/schema/training.ts'
import type { Workplace } from '../../src/schema/workplace.ts'
import { tinyAsked, tinyStaffMeeting } from './tinyStaffMeeting.ts'
import { staffMeetingRecords } from './work.ts'

const MADE = '2026-03-02T08:00:00.000Z'

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
  createdAt: '2026-03-01T08:00:00.000Z',
  startedOn: '2026-03-01',
  marks: {},
  occasion: 'not-answered',
  systemId: 'none',
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
    isSameAsLast: false,
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
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
  status: 'proposed',
  rank: 1,
} as Action

export const plan = {
  kind: 'plan',
  id: 'p1',
  roundId: 'r1',
  language: 'as-app',
  chapters: 'by-answers',
  size: 'normal',
  ink: 'colour',
  followUpOn: 'not-set',
  notes: [],
  evidence: [],
  outcomeNotes: [],
} as unknown as Plan

/** One workplace, one round, two answers with one note, one action. */
export const someWork: Tables = tablesOf([
  workplace,
  round,
  answer('own-question', { note: 'Chefen lovade svar i april' }),
  answer('other-question', { choice: 'no' }),
  action,
])

/** A system, a letter and the workplace's own names: what the workbench keeps, every field empty or unanswered. */
export const workbench = [
  { ...newSystem('Taligenkänningen', 'speech-recognition'), id: 's1', workplaceId: 'w1', createdAt: MADE },
  {
    ...{ kind: 'employer-answer', id: 'ea1', workplaceId: 'w1', createdAt: MADE, systemId: 's1', question: 'logging' },
    ...{ given: { kind: 'words', text: '' }, stage: 'taken', askAgainOn: 'not-set' },
  },
  {
    ...{ kind: 'risk-analysis', id: 'as1', workplaceId: 'w1', createdAt: MADE, what: '', where: '', on: 'not-set' },
    ...{ about: { kind: 'system', systemId: 's1' }, safetyRepresentative: 'not-answered' },
    ...{ affectedStaff: 'not-answered', manager: 'not-answered' },
  },
  {
    ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: '' }, ''),
    ...{ id: 'ri1', workplaceId: 'w1', createdAt: MADE, responsible: { kind: 'own', text: '' } },
    measures: [{ what: { kind: 'own', text: '' }, level: 'reduce' }],
  },
  {
    ...{ kind: 'opportunity', id: 'op1', workplaceId: 'w1', createdAt: MADE, riskAnalysisId: 'as1' },
    ...{ what: { kind: 'own', text: '' }, needs: '' },
  },
  {
    ...{ kind: 'guideline', id: 'g1', workplaceId: 'w1', createdAt: MADE, exists: 'yes', name: '' },
    answers: [{ elementId: 'decision', answer: 'partly', passage: '' }],
  },
  { ...newRoleGroup('', false), id: 'rg1', workplaceId: 'w1', createdAt: MADE },
  {
    ...{ kind: 'training', id: 't1', workplaceId: 'w1', createdAt: MADE, whose: 'own' },
    answers: [{ checkId: 'roles', answer: 'no' }],
  },
  { ...newTrainingRow('rg1' as RoleGroupId, ['ethics']), id: 'tr1', workplaceId: 'w1', createdAt: MADE },
  {
    ...{ kind: 'letter', id: 'l1', workplaceId: 'w1', createdAt: MADE, request: 'information' },
    ...{ systemId: 's1', to: 'as-request', level: 'local-group', answerBy: 'not-set', findings: '' },
  },
  {
    ...{ kind: 'names', id: 'n1', workplaceId: 'w1', createdAt: MADE, centre: '', contact: '' },
    levels: { 'staff-meeting': '', 'local-group': '', 'department-group': '', 'central-group': '' },
  },
  {
    ...{ kind: 'log', id: 'lo1', workplaceId: 'w1', createdAt: MADE, on: '2026-03-01', event: 'promised' },
    ...{ party: 'manager', text: '', paragraph: '', promise: { by: 'not-set', isKept: false } },
  },
  {
    ...{ kind: 'event', id: 'ev1', workplaceId: 'w1', createdAt: MADE, eventId: 'told', on: '2026-03-01', about: '' },
    ...{ systemId: 's1', letterId: 'l1' },
  },
  ...staffMeetingRecords({
    ...tinyStaffMeeting({ points: [{ id: 'p1', text: '', under: 'none', votes: 4 }] }),
    ...{ id: 'm1', workplaceId: 'w1', questions: [{ ...tinyAsked('q1'), asked: { kind: 'own', text: '' } }] },
    decisions: [
      {
        ...{ id: 'd1', what: '', responsible: { kind: 'own', text: '' }, dueOn: 'not-set', level: 'manager' },
        actionId: 'none',
        noteId: 'none',
      },
    ],
    draft: {
      point: '',
      decision: { what: '', responsible: { kind: 'own', text: '' }, dueOn: 'not-set', level: 'manager' },
    },
  } as unknown as StaffMeeting),
  {
    ...{ kind: 'told-count', id: 'tc1', workplaceId: 'w1', createdAt: MADE, asked: { kind: 'own', text: '' } },
    ...{ staffMeetingId: 'm1', question: 'q1', secret: false, options: [], room: 12, on: '2026-03-01' },
    ...{ told: 'numbers', rules: 2 },
  },
  {
    ...{ kind: 'overwritten', id: 'o1', workplaceId: 'w1', createdAt: MADE, of: { kind: 'log', id: 'lo1' } },
    ...{ field: 'text', text: '', why: 'changed-at-once' },
  },
] as unknown as readonly AppRecord[]
