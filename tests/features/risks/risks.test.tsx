import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { newRisk } from '../../../src/domain/risks/riskAnalysis.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { recordsOf, tablesOf } from '../../../src/schema/record.ts'
import type { Risk, RiskAnalysisId, RiskPart } from '../../../src/schema/riskAnalysis.ts'
import { editsOf } from '../../../src/store/workEdits.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const tables = tablesOf([
  workplace,
  round,
  ...workbench.filter(({ kind }) => kind !== 'risk' && kind !== 'opportunity'),
])
const open = (at = '/risker/as1') => renderApp({ at, tables })
const withRisk = (part: RiskPart) => {
  const risk = { ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: 'Fel i schemat' }, ''), ...part }
  const of = { id: 'own1', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' }
  return renderApp({ at: '/risker/as1', tables: tablesOf([...recordsOf(tables), { ...risk, ...of } as Risk]) })
}
const measure = { what: { kind: 'own' as const, text: 'Avsätt tid' }, level: 'reduce' as const }
type App = Awaited<ReturnType<typeof open>>
const risks = ({ store }: App) => Object.values(store.getState().tables.risk)
const press = ({ user }: App, name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const section = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)

describe('the search among the risks of the catalogue', () => {
  it.each(['diskriminering', 'partisk', 'fel beslut', 'likabehandling'])('finds some by "%s"', async (typed) => {
    const app = await open()
    await app.user.click(screen.getByRole('searchbox'))
    await app.user.paste(typed)
    expect(screen.getByText(/^(?:En risk|\d+ risker)$/)).toBeVisible()
  })

  it('says so where none has the words, and shows all again once nothing is typed', async () => {
    const app = await open()
    await app.user.click(screen.getByRole('searchbox'))
    await app.user.paste('qwxzv')
    expect(screen.getByText(/^Ingen risk passar sökningen/)).toBeVisible()
    await app.user.clear(screen.getByRole('searchbox'))
    expect(section('Lägg till risker').getAllByRole('button', { name: /^Lägg till:/ }).length).toBe(8)
  })
})

describe('odd words', () => {
  const odd = ['ö'.repeat(5000), '\u202Eefterled', '👩‍⚕️ hos patienten', '<b>fet</b>\ttext', 'عربي', '"; =1+1']

  it.each(odd)('are kept as they are, and stand on the page: %#', async (text) => {
    const app = await open()
    await app.user.click(screen.getByLabelText('Egen risk'))
    await app.user.paste(text)
    await app.user.click(screen.getByRole('button', { name: 'Lägg till egen risk' }))
    expect(risks(app)).toMatchObject([{ what: { kind: 'own', text: text.trim() } }])
    expect(document.body.textContent).toContain(text.trim())
  })
})

describe('an analysis', () => {
  it('is begun for a system or a change', async () => {
    const app = await open('/risker')
    await press(app, 'Ny analys')
    await app.user.selectOptions(screen.getByLabelText('Vad gäller den?'), 'staff-cuts')
    await app.user.click(screen.getByRole('button', { name: 'Börja analysen' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Risker: En neddragning' })).toBeVisible()
    expect(Object.values(app.store.getState().tables['risk-analysis'])).toHaveLength(2)
  })

  it('says what is missing for a written risk assessment', async () => {
    const app = await open('/risker/as1?del=om')
    expect(screen.getByText('Skyddsombudets medverkan.')).toBeVisible()
    const group = within(screen.getByRole('group', { name: 'Var skyddsombudet med?' }))
    await app.user.click(group.getByRole('radio', { name: 'Ja' }))
    expect(screen.queryByText('Skyddsombudets medverkan.')).not.toBeInTheDocument()
  })

  it('is removed with what belongs to it, and comes back whole', async () => {
    const app = await renderApp({ at: '/risker', tables: tablesOf([workplace, round, ...workbench]) })
    await app.user.click(screen.getByRole('button', { name: /^Ta bort analysen/ }))
    expect(risks(app)).toEqual([])
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(app.store.getState().tables).toEqual(tablesOf([workplace, round, ...workbench]))
  })
})

describe('the risks', () => {
  it('are proposed eight at first, all fifty on request, and found by a word', async () => {
    const app = await open()
    const adds = () => section('Lägg till risker').getAllByRole('button', { name: /^Lägg till:/ })
    expect(adds()).toHaveLength(8)
    await app.user.click(screen.getByRole('button', { name: 'Visa alla 50' }))
    expect(adds()).toHaveLength(50)
    await app.user.type(screen.getByLabelText('Sök bland riskerna'), 'skärmläsare')
    expect(adds()).toHaveLength(2)
    await app.user.type(screen.getByLabelText('Sök bland riskerna'), 'xyzzy')
    expect(screen.getByText(/Ingen risk passar sökningen/)).toBeVisible()
  })

  it('lead from the catalogue over a measure into the plan', async () => {
    const app = await open()
    await app.user.type(screen.getByLabelText('Sök bland riskerna'), 'rättning')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till: Dolt merarbete med rättning' }))
    await app.user.click(screen.getByRole('button', { name: 'Dolt merarbete med rättning' }))
    const serious = within(screen.getByRole('group', { name: 'Är risken allvarlig?' }))
    await app.user.click(serious.getByRole('radio', { name: 'Ja' }))
    await app.user.click(screen.getByRole('button', { name: /^Lägg till: Arbetsgivaren lägger in tid för rättning/ }))
    await app.user.click(screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ }))
    expect(risks(app)).toMatchObject([{ serious: 'yes', measures: [{ level: 'reduce' }] }])
    expect(Object.values(app.store.getState().tables.action)).toMatchObject([
      { level: 'reduce', origin: { kind: 'risk' }, what: { kind: 'own' } },
    ])
    expect(screen.getByText('Finns i handlingsplanen.')).toBeVisible()
  })

  it('can be one’s own, and warn when the safety representative is made responsible', async () => {
    const app = await open()
    await app.user.click(screen.getByRole('button', { name: 'Lägg till egen risk' }))
    expect(screen.getByText('Skriv först vad som kan hända.')).toBeVisible()
    await app.user.type(screen.getByLabelText('Egen risk'), 'Fel i nattschemat')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till egen risk' }))
    await app.user.click(screen.getByRole('button', { name: 'Fel i nattschemat' }))
    await press(app, /^Ansvarig och dagar/)
    await app.user.selectOptions(screen.getByLabelText('Ansvarig'), 'own')
    await app.user.type(screen.getByLabelText('Annan roll', { selector: 'input' }), 'skyddsombudet')
    expect(screen.getByText(/Ansvaret kan inte ligga på skyddsombudet/)).toBeVisible()
  })

  it('warn of a day that has passed, in the card and at the field, and keep it', async () => {
    const app = await withRisk({ dueOn: '2026-03-20' as IsoDate })
    expect(screen.getByText('Klart senast 2026-03-20. Datumet har passerat.')).toBeVisible()
    await press(app, 'Fel i schemat')
    await press(app, /^Ansvarig och dagar/)
    expect(screen.getByLabelText('Klart senast')).toHaveAccessibleDescription(/^Datumet har redan passerat/)
    expect(risks(app)[0]?.dueOn).toBe('2026-03-20')
    fireEvent.change(screen.getByLabelText('Klart senast'), { target: { value: '2026-03-21' } })
    expect(screen.queryByText(/har passerat/)).not.toBeInTheDocument()
    expect(risks(app)[0]?.dueOn).toBe('2026-03-21')
  })

  it('warn no more of a day that has passed once their measures are said to be done, until one is added', async () => {
    const app = await withRisk({ dueOn: '2026-03-20' as IsoDate, measures: [measure] })
    await press(app, 'Fel i schemat')
    await app.user.click(screen.getByRole('checkbox', { name: 'Alla åtgärder för risken är genomförda' }))
    expect(screen.queryByText(/har (redan )?passerat/)).not.toBeInTheDocument()
    expect(screen.getByText('Åtgärderna är genomförda.')).toBeVisible()
    await press(app, 'Egen åtgärd')
    await app.user.type(screen.getByLabelText('Egen åtgärd'), 'Pausa funktionen')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till åtgärd' }))
    expect(screen.getByText('Klart senast 2026-03-20. Datumet har passerat.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Alla åtgärder för risken är genomförda' })).not.toBeChecked()
  })

  it('warn no more once the plan says that each measure is done', async () => {
    const app = await withRisk({ dueOn: '2026-03-20' as IsoDate, measures: [measure] })
    await press(app, 'Fel i schemat')
    await app.user.click(screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ }))
    const [action] = Object.values(app.store.getState().tables.action)
    expect(screen.getByText('Klart senast 2026-03-20. Datumet har passerat.')).toBeVisible()
    act(() => editsOf(app.store).changeAction(action?.id as Action['id'], { status: 'done' }))
    expect(screen.queryByText(/har (redan )?passerat/)).not.toBeInTheDocument()
    expect(screen.getByText('Alla åtgärder för risken är genomförda enligt handlingsplanen.')).toBeVisible()
  })

  it('take the same measure twice, and lose one of them at a time', async () => {
    const complaints = vi.spyOn(console, 'error')
    const app = await withRisk({ measures: [measure, measure] })
    await press(app, 'Fel i schemat')
    await app.user.click(screen.getAllByRole('button', { name: 'Ta bort åtgärden: Avsätt tid' })[1] as HTMLElement)
    expect(screen.getAllByRole('button', { name: 'Ta bort åtgärden: Avsätt tid' })).toHaveLength(1)
    expect(risks(app)[0]?.measures).toEqual([measure])
    expect(complaints).not.toHaveBeenCalled()
  })

  it('keep their places while one is open; closed, it goes to its own with the focus', async () => {
    const all = ['Etta', 'Tvåa', 'Trea'].map((text, index) => ({
      ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text }, ''),
      ...{ id: `r${index}`, workplaceId: 'w1', createdAt: `2026-03-0${index + 1}T08:00:00.000Z`, serious: 'no' },
    })) as unknown as readonly Risk[]
    const app = await renderApp({ at: '/risker/as1', tables: tablesOf([...recordsOf(tables), ...all]) })
    const order = () => screen.getAllByRole('button', { name: /^(Etta|Tvåa|Trea)$/ }).map((one) => one.textContent)
    expect(order()).toEqual(['Etta', 'Tvåa', 'Trea'])
    await app.user.click(screen.getByRole('button', { name: 'Trea' }))
    const serious = within(screen.getByRole('group', { name: 'Är risken allvarlig?' }))
    await app.user.click(serious.getByRole('radio', { name: 'Ja' }))
    expect(order()).toEqual(['Etta', 'Tvåa', 'Trea'])
    await app.user.click(screen.getByRole('button', { name: 'Stäng: Trea' }))
    expect(order()).toEqual(['Trea', 'Etta', 'Tvåa'])
    expect(screen.getByRole('button', { name: 'Trea' })).toHaveFocus()
  })
})
