import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { openGroup } from '../../support/countGroup.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const open = (at: string, ...records: readonly unknown[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...records] as readonly AppRecord[]) })
type App = Awaited<ReturnType<typeof open>>
const events = ({ store }: App) => Object.values(store.getState().tables.event)
const under = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)
const KEPT = 'Det som har hänt och sista dagarna'
const kept = (eventId: string, on: string, more: object = {}) => ({
  ...{ kind: 'event', id: `e-${eventId}-${on}`, workplaceId: 'w1', createdAt: '2026-03-01T08:00:00.000Z' },
  ...{ eventId, on, about: '', systemId: 'none', letterId: 'none', ...more },
})

describe('what has happened', () => {
  it('is kept once from the calculator, and stands with its last day and what may change it', async () => {
    const app = await open('/stod')
    const count = under('Räkna ut en sista dag')
    await app.user.selectOptions(count.getByLabelText('Vad har hänt?'), 'told')
    fireEvent.change(count.getByLabelText('Vilken dag?'), { target: { value: '2026-03-10' } })
    await app.user.click(count.getByRole('button', { name: 'Spara händelsen' }))
    await app.user.click(count.getByRole('button', { name: 'Spara händelsen' }))
    expect(events(app)).toMatchObject([{ eventId: 'told', on: '2026-03-10', about: '', systemId: 'none' }])
    expect(count.getByText('Händelsen är sparad.')).toHaveAttribute('role', 'status')
    const list = under(KEPT)
    expect(list.getByText('Senast 2026-07-10.')).toBeVisible()
    await app.user.click(list.getByRole('button', { name: /, 2026-03-10$/ }))
    expect(list.getByText(/Kontrollera ert lokala avtal\./)).toBeVisible()
  })

  it('is added in the log, with its day, what it is about, and the system and request it belongs to', async () => {
    const asked = workbench.filter(({ kind }) => kind === 'system' || kind === 'letter')
    const app = await open('/logg', ...asked)
    const list = under(KEPT)
    await app.user.click(list.getByRole('button', { name: 'Spara något som har hänt' }))
    expect(list.getByText('Ange dagen, så räknas tiden.')).toBeVisible()
    await app.user.selectOptions(list.getByLabelText('Vad har hänt?'), 'damages-local-ended')
    fireEvent.change(list.getByLabelText('Vilken dag?'), { target: { value: '2026-03-10' } })
    await app.user.type(list.getByLabelText('Vad gäller det?'), 'Provet')
    await app.user.selectOptions(list.getByLabelText('Vilket system gäller det?'), 's1')
    await app.user.selectOptions(list.getByLabelText('Vilken begäran hör det till?'), 'l1')
    expect(events(app)).toMatchObject([
      { eventId: 'damages-local-ended', on: '2026-03-10', about: 'Provet', systemId: 's1', letterId: 'l1' },
    ])
    expect(list.getByText('Senast 2026-05-10.')).toBeVisible()
    expect(list.getByText(/^Taligenkänningen · ./)).toBeVisible()
  })

  it('has words and no day where the rule is uncertain', async () => {
    const { user } = await open('/logg', kept('risk-assessment-requested', '2026-03-10'))
    const list = under(KEPT)
    expect(list.queryByText(/Senast \d{4}/)).not.toBeInTheDocument()
    await user.click(list.getByRole('button', { name: /, 2026-03-10$/ }))
    expect(list.getAllByText(/Kontrollera/)[0]).toBeVisible()
    expect(list.queryByText(/Senast \d{4}/)).not.toBeInTheDocument()
  })

  it('is taken away, and back', async () => {
    const app = await open('/stod', kept('told', '2026-03-10'))
    await app.user.click(under(KEPT).getByRole('button', { name: /, 2026-03-10$/ }))
    await app.user.click(under(KEPT).getByRole('button', { name: /^Ta bort/ }))
    expect(events(app)).toEqual([])
    await app.user.click(under(KEPT).getByRole('button', { name: 'Ångra' }))
    expect(events(app)).toHaveLength(1)
  })

  it('says so where the content no longer has it', async () => {
    await open('/logg', kept('gone-from-the-content', '2026-03-10'))
    expect(under(KEPT).getByRole('heading', { level: 3, name: /inte längre finns i listan/ })).toBeVisible()
  })

  it('gives the overview the three nearest days that have not passed, and a way to all', async () => {
    const all = ['2025-01-10', '2026-03-10', '2026-03-12', '2026-03-13', '2026-03-11']
    const { user } = await open('/oversikt', ...all.map((on) => kept('told', on)))
    expect(screen.getByRole('button', { name: 'Kommande sista dagar 4' })).toHaveAttribute('aria-expanded', 'true')
    const list = await openGroup(user, 'Kommande sista dagar')
    expect(list.getAllByText(/^Senast \S+\.$/).map(({ textContent }) => textContent)).toEqual([
      'Senast 2026-07-10.',
      'Senast 2026-07-11.',
      'Senast 2026-07-12.',
    ])
    expect(list.getByRole('link')).toHaveAttribute('href', '/stod')
  })
})
