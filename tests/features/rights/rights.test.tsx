import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const open = () => renderApp({ at: '/stod', tables: tablesOf([workplace, round, ...workbench]) })
const hooks = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

describe('the law by situation, step and hat', () => {
  it('changes with the hat', async () => {
    const app = await open()
    const both = hooks().length
    await app.user.click(screen.getByRole('radio', { name: 'Skyddsombud' }))
    const one = hooks().length
    expect(one).toBeLessThan(both)
    expect(one).toBeGreaterThan(0)
  })

  it('is told as a count when it changes, not read out card by card, and the requests are a press away', async () => {
    const app = await open()
    const cards = screen.getByRole('heading', { level: 2, name: 'Det här kan ni begära' }).closest('section')
    expect(cards).not.toHaveAttribute('aria-live')
    const count = (cards as HTMLElement).querySelectorAll('li.card').length
    expect(screen.getByText(`${count} lagrum och avtal, de viktigaste först.`)).toHaveAttribute('role', 'status')
    const list = within(screen.getByRole('navigation', { name: 'På den här sidan' }))
    await app.user.click(list.getByRole('button', { name: 'Färdiga begäranden' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Färdiga begäranden' })).toHaveFocus()
  })

  it('changes with the situation and the step, and says so where there is none', async () => {
    const app = await open()
    const before = hooks()
    await app.user.selectOptions(screen.getByLabelText('Vad händer, eller vilket steg gäller det?'), 'measuring')
    expect(hooks()).not.toEqual(before)
    await app.user.selectOptions(screen.getByLabelText('Vad händer, eller vilket steg gäller det?'), 'feedback')
    expect(screen.getByText('Inget lagrum passar här med den rollen.')).toBeVisible()
  })

  it('tells of each hook how old it is and that it must be checked', async () => {
    await open()
    expect(screen.getAllByText(/Kontrollera innan ni använder det\./).length).toBeGreaterThan(3)
    expect(screen.getAllByText(/Inte granskat av jurist/)[0]).toBeVisible()
  })
})

describe('a ready request', () => {
  it('is filled from the register, with room to write where nothing is known', async () => {
    const app = await open()
    await app.user.selectOptions(screen.getByLabelText('Vilken begäran?'), 'risk-assessment')
    await app.user.selectOptions(screen.getByLabelText('Vilket system gäller det?'), 's1')
    await app.user.type(screen.getByLabelText('Vad har ni sett hittills?'), 'Provet pågår.')
    await app.user.click(screen.getByText('Läs texten'))
    const letter = within(document.querySelector('.report') as HTMLElement)
    expect(letter.getByText(/riskbedömning av Taligenkänningen på Vårdadministrationen/)).toBeVisible()
    expect(letter.getByText(/Provet pågår\./)).toBeVisible()
    expect(letter.getAllByText(/________/)[0]).toBeVisible()
    expect(Object.values(app.store.getState().tables.letter)).toHaveLength(2)
  })

  it('uses the workplace’s own name of the meeting', async () => {
    const app = await open()
    await app.user.click(screen.getByText('Egna namn på möten och kontakter'))
    await app.user.type(screen.getByLabelText('Ert namn på den lokala samverkansgruppen'), 'Måndagsgruppen')
    await app.user.click(screen.getByText('Läs texten'))
    expect(within(document.querySelector('.report') as HTMLElement).getByText(/ges i Måndagsgruppen/)).toBeVisible()
  })
})
