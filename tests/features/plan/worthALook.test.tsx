import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PlanFlaw } from '../../../src/domain/plan/planQuality.ts'
import { newRisk } from '../../../src/domain/risks/riskAnalysis.ts'
import type { Action } from '../../../src/schema/action.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import type { Risk, RiskAnalysisId } from '../../../src/schema/riskAnalysis.ts'
import { realContent } from '../../support/content.ts'
import { renderApp } from '../../support/renderApp.tsx'
import * as someWork from '../../support/someWork.ts'

const QUESTION = 'guidelines'
const action = (part: object = {}) =>
  ({ ...someWork.action, responsible: { kind: 'role', role: 'manager' }, dueOn: '2026-06-01', ...part }) as Action
const analysis = someWork.workbench.find(({ kind }) => kind === 'risk-analysis') as AppRecord
const risk = (part: object = {}) =>
  ({
    ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: 'Stress av rättning' }, ''),
    ...{ id: 'ri9', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z', serious: 'yes', dueOn: '2026-06-01' },
    measures: [{ what: { kind: 'own', text: 'Tid' }, level: 'reduce' }],
    ...part,
  }) as Risk
const nobody = { responsible: { kind: 'own', text: '' } }
const representative = { responsible: { kind: 'own', text: 'Skyddsombudet' } }
const nobodyToAsk = someWork.answer(QUESTION, { choice: 'dont-know', askRole: 'other' })

/** Work in which one thing alone is worth a look: every kind there is. */
const work: { readonly [K in PlanFlaw['kind']]: readonly AppRecord[] } = {
  'no-responsible': [action(nobody)],
  'safety-representative': [action(representative)],
  'no-date': [action({ dueOn: 'not-set' })],
  'past-date': [action({ dueOn: '2026-03-20' })],
  'late-check': [action({ check: { on: '2027-01-01', text: '' } })],
  'changed-answer': [
    action({ origin: { kind: 'finding', questionId: QUESTION, choice: 'no' } }),
    someWork.answer(QUESTION, { choice: 'yes' }),
  ],
  'serious-without-measure': [analysis, risk({ measures: [] })],
  'lowered-without-measure': [
    analysis,
    risk({
      ...{ serious: 'no', measures: [], inPlace: 'En rutin' },
      ...{ before: { likelihood: 4, consequence: 4 }, after: { likelihood: 1, consequence: 4 } },
    }),
  ],
  'serious-without-responsible': [analysis, risk(nobody)],
  'risk-safety-representative': [analysis, risk(representative)],
  'serious-without-date': [analysis, risk({ dueOn: 'not-set' })],
  'risk-past-date': [analysis, risk({ dueOn: '2026-03-20' })],
  'late-follow-up': [analysis, risk({ followUpOn: '2027-01-01' })],
  'nobody-to-ask': [nobodyToAsk],
}
const kinds = Object.keys(work) as PlanFlaw['kind'][]

const open = (records: readonly AppRecord[]) =>
  renderApp({ at: '/plan', tables: tablesOf([someWork.workplace, someWork.round, ...records]) })
type App = Awaited<ReturnType<typeof open>>

async function follow({ user, i18n }: App, kind: PlanFlaw['kind']) {
  const look = screen.getByRole('button', { name: 'En sak att se över' })
  if (look.getAttribute('aria-expanded') === 'false') await user.click(look)
  const row = screen.getByText(i18n.t(`plan:look.flaw.${kind}`)).closest('li') as HTMLElement
  await user.click(within(row).getByRole('link'))
}

const question = realContent('sv')
  .checklist.steps.flatMap(({ questions }) => questions)
  .find(({ id }) => id === QUESTION)

/** What the focus stands on, and that it stands open to be mended. */
function expectThingIn(records: readonly AppRecord[]) {
  const last = records.map(({ kind }) => kind)
  if (last.includes('risk')) {
    expect(screen.getByRole('button', { name: 'Stress av rättning' })).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Stress av rättning' })).toBeVisible()
  } else if (last.includes('action')) {
    expect(screen.getByRole('button', { name: /^Åtgärd 1:/ })).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Ändra åtgärd 1' })).toBeVisible()
  } else expectQuestion()
}

function expectQuestion() {
  expect(document.activeElement?.textContent).toBe(question?.text)
  expect(within(document.activeElement?.closest('fieldset') as HTMLElement).getByLabelText('Vet inte')).toBeChecked()
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is worth a look in the plan', () => {
  it('is not mentioned where there is nothing', async () => {
    await open([action(), analysis, risk()])
    expect(screen.queryByText(/att se över/)).not.toBeInTheDocument()
  })

  it.each(kinds)('leads to the thing itself, opened and in focus: %s', async (kind) => {
    const app = await open(work[kind])
    await follow(app, kind)
    await waitFor(() => expectThingIn(work[kind]))
    expect(screen.queryByRole('heading', { level: 1, name: 'Handlingsplan' })).not.toBeInTheDocument()
  })

  it('leads to the question also where the step shows one at a time', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      ...{ matches: query === '(max-width: 40rem)', addEventListener: vi.fn(), removeEventListener: vi.fn() },
    }))
    const app = await open(work['nobody-to-ask'])
    await follow(app, 'nobody-to-ask')
    await waitFor(expectQuestion)
    expect(screen.getAllByRole('radio', { name: 'Ja' })).toHaveLength(1)
  })
})
