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

describe('whom to turn to', () => {
  const contacts = () =>
    screen.getByRole('heading', { level: 2, name: 'Vem ni vänder er till' }).closest('section') as HTMLElement

  it('says with what one turns to the board and the officer, and who takes a matter to the politicians', async () => {
    const app = await open()
    const list = within(screen.getByRole('navigation', { name: 'På den här sidan' }))
    await app.user.click(list.getByRole('button', { name: 'Vem ni vänder er till' }))
    expect(within(contacts()).getByRole('heading', { level: 2 })).toHaveFocus()
    const said = contacts().textContent
    for (const words of ['Styrelsen i er avdelning eller klubb', 'Ring samma dag', 'lämnar du det till styrelsen'])
      expect(said).toContain(words)
    expect(said).not.toContain('Er kontakt')
  })

  it('shows the workplace’s own contact once it is kept', async () => {
    const app = await open()
    await app.user.click(screen.getByText('Egna namn på möten och kontakter'))
    await app.user.type(screen.getByLabelText('Er avdelning, klubb eller ert förbund'), 'Avdelning 12')
    await app.user.type(screen.getByLabelText('Kontakt dit'), 'växeln')
    expect(within(contacts()).getByText('Er kontakt: Avdelning 12, växeln')).toBeVisible()
  })
})

describe('a last day', () => {
  const choose = async (event: string, day: string) => {
    const app = await renderApp({ at: '/stod', today: '2026-11-30', tables: tablesOf([workplace, round]) })
    await app.user.selectOptions(screen.getByLabelText('Vad har hänt?'), event)
    await app.user.type(screen.getByLabelText('Vilken dag?'), day)
    return screen.getByRole('heading', { level: 2, name: 'Räkna ut en sista dag' }).closest('section') as HTMLElement
  }

  it('comes with its rule, what may change it, and that it must be checked', async () => {
    const section = await choose('told', '2026-10-31')
    expect(within(section).getByText('Senast 2027-02-28.')).toBeVisible()
    const said = section.textContent
    for (const words of ['MBL 64–65 §§: 4 månader.', 'Räknat från att ni fick veta', 'Kontrollera ert lokala avtal.'])
      expect(said).toContain(words)
    expect(said).toContain('Dagen är en lördag eller söndag.')
    expect(said).toContain('Kontrollera innan ni använder det.')
    expect(said).toContain('lag (1930:173)')
  })

  it('is words and never a day where the rule gives none', async () => {
    const section = await choose('risk-assessment-requested', '2026-11-30')
    expect(section.textContent).toContain('Skriftlig riskbedömning medan förändringen planeras.')
    expect(section.textContent).toContain('Inget lokalt avtal flyttar tiden.')
    expect(section.textContent).not.toMatch(/Senast \d/)
  })

  it('is not there before a day has been given', async () => {
    await open()
    expect(screen.getByText('Ange dagen, så räknas tiden.')).toBeVisible()
  })
})

describe('the public-record notice', () => {
  it('stands at a letter, and its letter says whose duty the risk assessment is', async () => {
    const app = await open()
    expect(screen.getByText(/kan andra begära ut \(tryckfrihetsförordningen 2 kap\.\)/)).toBeVisible()
    await app.user.click(screen.getByText('Läs texten'))
    const letter = document.querySelector('.report') as HTMLElement
    expect(letter.textContent).toContain('Den skriftliga riskbedömningen är arbetsgivarens skyldighet.')
  })
})

describe('what the sender of a request should know', () => {
  it('stands on the page with the law and how sure it is, and not in the request', async () => {
    const app = await open()
    await app.user.click(screen.getByText('Innan du skickar: kontrollera lagrummen'))
    const before = screen.getByText('Innan du skickar: kontrollera lagrummen').closest('details') as HTMLElement
    expect(before.textContent).toContain('Inte granskat av jurist.')
    expect(within(before).getByText('MBL 18 §:')).toBeVisible()
    expect(within(before).getAllByText(/Uppgift per|Lagtexten har inte kunnat läsas/).length).toBeGreaterThan(0)
    const letter = document.querySelector('.report') as HTMLElement
    expect(letter.textContent).not.toMatch(/Inte granskat av jurist|Uppgift per/)
  })
})
