import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import type { Device } from '../../../src/store/DeviceProvider.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const open = (at = '/stod', device: Partial<Device> = {}) =>
  renderApp({ at, device, tables: tablesOf([workplace, round, ...workbench]) })
const under = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement)
const rowsUnder = (name: string) =>
  under(name)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const CAN = 'Det här kan ni begära'
const LETTERS = 'Färdiga begäranden'
const role = () => screen.getByLabelText('Din roll')
const situation = () => screen.getByLabelText('Vad händer, eller vilket steg gäller det?')
const letterRow = (name: string) => screen.getByRole('button', { name })
const shownLetter = () => document.querySelector('.report')?.textContent ?? ''

describe('the law by situation, step and role', () => {
  it('changes with the role, and so do the letters', async () => {
    const app = await open()
    const both = rowsUnder(CAN).length
    expect(rowsUnder(LETTERS)).toHaveLength(5)
    await app.user.selectOptions(role(), 'Skyddsombud')
    expect(rowsUnder(CAN).length).toBeLessThan(both)
    expect(new Set(rowsUnder(LETTERS))).toEqual(
      new Set(['Skyddsombudets begäran om åtgärd', 'Begäran om skriftlig riskbedömning', 'Begäran om handlingar']),
    )
  })

  it('is told as a count when it changes, not read out row by row', async () => {
    await open()
    const count = rowsUnder(CAN).length
    expect(screen.getByText(`${count} lagrum och avtal, de viktigaste först.`)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('heading', { level: 2, name: CAN }).closest('section')).not.toHaveAttribute('aria-live')
  })

  it('stands in rows by what to ask for, and tells of an open one what it gives, how old it is and that it must be checked', async () => {
    const app = await open()
    await app.user.click(
      under(CAN).getByRole('button', { name: /^Begär förhandling före beslutet om systemet ändrar/ }),
    )
    const row = under(CAN)
      .getByText(/Före beslut om en viktigare förändring/)
      .closest('li') as HTMLElement
    for (const words of ['MBL 11 §', 'Handling att be om:', 'Kontrollera innan ni använder det.'])
      expect(row).toHaveTextContent(words)
    expect(screen.getAllByText(/Inte granskat av jurist/)[0]).toBeVisible()
  })

  it('changes with the situation and the step, and says so where there is none', async () => {
    const app = await open()
    const before = rowsUnder(CAN)
    await app.user.selectOptions(situation(), 'measuring')
    expect(rowsUnder(CAN)).not.toEqual(before)
    await app.user.selectOptions(situation(), 'feedback')
    expect(screen.getByText('Inget lagrum passar här med den rollen.')).toBeVisible()
  })

  it('asks the device to remember role, situation, letter and system, and comes back to them', async () => {
    const ask = vi.fn()
    const app = await open('/stod', { ask })
    await app.user.selectOptions(role(), 'Skyddsombud')
    await app.user.selectOptions(situation(), 'pilot')
    await app.user.click(letterRow('Begäran om information'))
    await app.user.selectOptions(screen.getByLabelText('Vilket system gäller det?'), 'Inget valt: plats att skriva')
    expect(ask.mock.calls.flat()).toEqual([
      { hat: 'safety-representative' },
      { place: 'pilot' },
      { request: 'information' },
      { systemId: 'none' },
    ])
  })

  it('comes back to what the device remembers, and to the first of what it does not know', async () => {
    const asking = { hat: 'safety-representative', place: 'pilot', request: 'documents', systemId: 's1' }
    await open('/stod', { asking })
    expect(role()).toHaveDisplayValue('Skyddsombud')
    expect(situation()).toHaveValue('pilot')
    expect(letterRow('Begäran om handlingar')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByLabelText('Vilket system gäller det?')).toHaveValue('s1')
  })

  it.each([{ hat: 'boss', place: '/', request: '__proto__', systemId: 'gone' }, {}])(
    'does without what it does not know: %o',
    async (asking) => {
      await open('/stod', { asking })
      expect(role()).toHaveDisplayValue('Båda')
      expect(situation()).toHaveValue('purchase')
      expect(letterRow('Begäran om handlingar')).toHaveAttribute('aria-expanded', 'false')
    },
  )
})

describe('a ready request', () => {
  const fill = async (app: Awaited<ReturnType<typeof open>>, words: string) =>
    app.user.type(screen.getByLabelText('Vad har ni sett hittills?'), words)
  const kept = ({ store }: Awaited<ReturnType<typeof open>>) => Object.values(store.getState().tables.letter)

  it('is filled from the register, with room to write where nothing is known', async () => {
    const app = await open()
    await app.user.click(letterRow('Begäran om skriftlig riskbedömning'))
    await app.user.selectOptions(screen.getByLabelText('Vilket system gäller det?'), 's1')
    await fill(app, 'Provet pågår.')
    for (const words of ['riskbedömning av Taligenkänningen på Vårdadministrationen', 'Provet pågår.', '________'])
      expect(shownLetter()).toContain(words)
    expect(kept(app)).toHaveLength(2)
  })

  it('has a text of its own for each system; what was written before one was chosen goes to the one that is', async () => {
    const app = await open()
    await app.user.click(letterRow('Begäran om handlingar'))
    await fill(app, 'Innan')
    await app.user.selectOptions(screen.getByLabelText('Vilket system gäller det?'), 's1')
    expect(screen.getByLabelText('Vad har ni sett hittills?')).toHaveValue('Innan')
    await app.user.selectOptions(screen.getByLabelText('Vilket system gäller det?'), 'none')
    expect(screen.getByLabelText('Vad har ni sett hittills?')).toHaveValue('')
    await fill(app, 'Utan')
    expect(
      kept(app).flatMap(({ request, systemId, findings }) => (request === 'documents' ? [[systemId, findings]] : [])),
    ).toEqual([
      ['s1', 'Innan'],
      ['none', 'Utan'],
    ])
  })

  it('goes to whom the sender chooses, and says whom it is from', async () => {
    const app = await open()
    await app.user.click(letterRow('Begäran om information'))
    expect(shownLetter()).toContain('Till: Närmaste chef')
    await app.user.selectOptions(screen.getByLabelText('Vem ska få begäran?'), 'HR-chef')
    await app.user.click(screen.getByRole('button', { name: 'Ändra avdelning eller förbund' }))
    expect(screen.getByLabelText('Er avdelning, klubb eller ert förbund')).toHaveFocus()
    await app.user.keyboard('Klubb 7')
    expect(shownLetter()).toContain('Till: HR-chef')
    expect(shownLetter()).toContain('Från: Den fackliga parten, Klubb 7, Vårdadministrationen')
    expect(screen.getByText('Avsändare: Den fackliga parten, Klubb 7, Vårdadministrationen')).toBeVisible()
  })

  it('is the one that the link of a system leads to, with the focus and that system', async () => {
    await open('/stod?system=s1')
    expect(letterRow('Begäran om information')).toHaveFocus()
    expect(screen.getByLabelText('Vilket system gäller det?')).toHaveValue('s1')
  })

  it('is a press away from an example that says it is invented, and from what each law gives', async () => {
    const app = await open()
    await app.user.click(letterRow('Begäran om information'))
    await app.user.click(screen.getByText('Läs ett ifyllt exempel'))
    expect(await screen.findAllByText(/^Påhittat exempel · /)).not.toEqual([])
    expect(screen.getByText('Allt i exemplet är påhittat.')).toBeVisible()
    await app.user.click(screen.getByText('Innan du skickar: kontrollera lagrummen'))
    expect(screen.getByText('Om svaret inte kommer:').parentElement).toHaveTextContent('begära förhandling om frågan')
  })

  it('uses the workplace’s own name of the meeting', async () => {
    const app = await open()
    await app.user.click(letterRow('Begäran om information'))
    await app.user.click(screen.getByText('Egna namn på möten och kontakter'))
    await app.user.type(screen.getByLabelText('Ert namn på den lokala samverkansgruppen'), 'Måndagsgruppen')
    expect(shownLetter()).toContain('ges i Måndagsgruppen')
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

describe('what the sender of a request should know', () => {
  it('stands on the page: that it becomes public, whose duty the assessment is, and of each law what it gives and how sure it is', async () => {
    const app = await open('/stod?visa=information')
    expect(screen.getByText(/kan andra begära ut \(tryckfrihetsförordningen 2 kap\.\)/)).toBeVisible()
    await app.user.click(screen.getByText('Innan du skickar: kontrollera lagrummen'))
    const before = screen.getByText('Innan du skickar: kontrollera lagrummen').closest('details') as HTMLElement
    expect(within(before).getByText('MBL 18 §:')).toBeVisible()
    expect(within(before).getAllByText(/Uppgift per|Lagtexten har inte kunnat läsas/).length).toBeGreaterThan(0)
    expect(shownLetter()).toContain('Den skriftliga riskbedömningen är arbetsgivarens skyldighet.')
    expect(shownLetter().match(/Inte granskat av jurist/g)).toHaveLength(1)
  })
})
