import { screen } from '@testing-library/react'
import type { Action } from '../../../src/schema/action.ts'
import type { Answer } from '../../../src/schema/answer.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'

const ROUND = 'round-1'
const WORKPLACE = 'workplace-1'

const base = [
  { kind: 'workplace', id: WORKPLACE, name: '', isExample: false, createdAt: '2026-03-01T10:00:00.000Z' },
  { kind: 'round', id: ROUND, workplaceId: WORKPLACE, startedOn: '2026-03-01', marks: {} },
]

export const answerTo = (questionId: string, choice: Answer['choice']) => ({
  kind: 'answer',
  id: `${ROUND}.${questionId}`,
  roundId: ROUND,
  questionId,
  choice,
  missing: '',
  askRole: 'not-chosen',
  note: '',
  evidence: [],
  changedAt: '2026-03-01T10:00:00.000Z',
})

export const actionOf = (number: number, part: object = {}) => ({
  kind: 'action',
  id: `action-${number}`,
  workplaceId: WORKPLACE,
  roundId: ROUND,
  what: { kind: 'own', text: `Förslag ${number}` },
  origin: { kind: 'own' },
  responsible: { kind: 'role', role: 'manager' },
  dueOn: 'not-set',
  level: 'not-set',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
  status: 'proposed',
  rank: number,
  ...part,
})

export const fromGuidelines = {
  what: { kind: 'measure', measureId: 'views-before-group' },
  origin: { kind: 'finding', questionId: 'views-before', choice: 'no' },
}
export const SUGGESTED =
  'Arbetsgivaren låter användarna säga sin mening, på arbetstid, medan ett AI-system väljs och innan det införs.'

export const open = (records: readonly object[] = [], options: Parameters<typeof renderApp>[0] = {}) =>
  renderApp({ at: '/atgarder', tables: tablesOf([...base, ...records] as unknown as AppRecord[]), ...options })

type App = Awaited<ReturnType<typeof open>>
export const stored = ({ store }: App): readonly Action[] =>
  Object.values(store.getState().tables.action).toSorted((a, b) => a.rank - b.rank)
export const wordsOf = (app: App) => stored(app).map(({ what }) => (what.kind === 'own' ? what.text : what.measureId))
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** The name of a row, which opens it. */
export const row = (number: number) => button(new RegExp(`^Åtgärd ${number}:`))
export const remove = async ({ user }: App, number: number) => {
  if (row(number).getAttribute('aria-expanded') === 'false') await user.click(row(number))
  await user.click(button(`Ta bort åtgärd ${number}`))
}
