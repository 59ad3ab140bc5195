import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newRisk } from '../../../src/domain/assessment.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { AssessmentId } from '../../../src/schema/assessment.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import * as someWork from '../../support/someWork.ts'

const sound = { ...someWork.action, responsible: { kind: 'role', role: 'manager' }, dueOn: '2026-06-01' } as Action
const assessment = someWork.workbench.find(({ kind }) => kind === 'assessment')
const serious = {
  ...newRisk('as1' as AssessmentId, { kind: 'own', text: 'Stress av rättning' }, ''),
  ...{ id: 'ri9', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z', serious: 'yes', dueOn: '2026-06-01' },
}
const open = (...records: readonly unknown[]) =>
  renderApp({ at: '/plan', tables: tablesOf([someWork.workplace, someWork.round, ...records] as readonly AppRecord[]) })
const row = (text: string) => within(screen.getByText(text, { exact: false, selector: 'li' }))

describe('what is worth a look in the plan', () => {
  it('is not mentioned where there is nothing', async () => {
    await open(sound)
    expect(screen.queryByText(/att se över/)).not.toBeInTheDocument()
  })

  it('leads to the action, opened and in focus', async () => {
    const { user } = await open({ ...sound, dueOn: 'not-set' })
    await user.click(screen.getByText('En sak att se över'))
    await user.click(row('Inget datum:').getByRole('link', { name: 'åtgärd 1' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Åtgärder' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: /1/ })).toHaveFocus()
    expect(screen.getByLabelText(/Klart senast/)).toBeVisible()
  })

  it('leads to the risk, opened and in focus', async () => {
    const { user } = await open(sound, assessment, serious)
    await user.click(screen.getByText('En sak att se över'))
    await user.click(row('Allvarlig risk utan åtgärd:').getByRole('link', { name: 'Stress av rättning' }))
    expect(await screen.findByRole('heading', { level: 3, name: 'Stress av rättning' })).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Stress av rättning' })).toBeVisible()
  })

  it('leads to the step of a question that nobody is asked', async () => {
    const question = 'guidelines'
    const answer = someWork.answer(question, { choice: 'dont-know', askRole: 'other' })
    const { user } = await open(sound, answer)
    await user.click(screen.getByText('En sak att se över'))
    const link = row('Ingen är vald att svara på frågan:').getByRole('link')
    expect(link.getAttribute('href')).toMatch(/^\/steg\/[1-8]$/)
  })
})
