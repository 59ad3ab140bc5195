import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newDecision } from '../../../src/domain/staff-meeting/staffMeeting.ts'
import { newlyTold } from '../../../src/domain/staff-meeting/tally.ts'
import { DISTRIBUTION_FROM } from '../../../src/domain/suppression/index.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../../support/work.ts'

const ASKED = 'Får du använda AI i ditt arbete?'
const staffMeetingOf = (counts: readonly number[], parts: Partial<StaffMeeting> = {}) =>
  ({
    ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai', counts)], ...parts }),
    ...{ id: 'm1', workplaceId: 'w1' },
  }) as StaffMeeting
const open = (at: string, meeting: StaffMeeting) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...staffMeetingRecords(meeting)]) })
type App = Awaited<ReturnType<typeof open>>
const told = ({ store }: App) => Object.values(store.getState().tables['told-count'])
const counts = ({ store }: App) =>
  staffMeetingsIn(store.getState().tables)[0]?.questions[0]?.options.map(({ count }) => count)
const file = async (app: App) => {
  await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML)' }))
  expect(await screen.findByText(/\.html/)).toBeVisible()
}
const go = (app: App, link: string) => app.user.click(screen.getByRole('link', { name: link }))
const openToCorrect = async (app: App) => {
  await go(app, 'Skriv in svar från papper och lappar')
  expect(await screen.findByText(/^Räkningen är stängd/)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: `Öppna för att rätta: ${ASKED}` }))
  return within(screen.getByRole('group', { name: ASKED }))
}
const type = async (app: App, field: HTMLElement, digits: string) => {
  await app.user.clear(field)
  await app.user.type(field, digits)
}

describe('the first file of a meeting', () => {
  it('is said to close the counts before it is made; reading the minutes closes nothing', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf([5, 0, 4, 3]))
    await app.user.click(screen.getByText('Läs minnesanteckningarna här'))
    expect(screen.getByRole('heading', { name: /^Minnesanteckningar: AI på/ })).toBeVisible()
    expect(told(app)).toEqual([])
    expect(screen.getByText(/^När du gör den första filen stängs räkningarna/)).toBeVisible()
    await file(app)
    expect(told(app)).toMatchObject([{ staffMeetingId: 'm1', question: 'may-use-ai', told: 'numbers', rules: 2 }])
    expect(screen.queryByText(/^När du gör den första filen stängs räkningarna/)).not.toBeInTheDocument()
  })

  it('lets a typing error be corrected, and says what another number of answers does', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf([5, 0, 4, 3]))
    await file(app)
    const sums = await openToCorrect(app)
    expect(screen.getByText(/^Så länge 12 har svarat/)).toBeVisible()
    await type(app, sums.getByLabelText('Vet inte'), '4')
    expect(screen.getByText(/^I den första filen stod att 12 svarade/)).toBeVisible()
    await type(app, sums.getByLabelText('Nej'), '3')
    expect(screen.getByText(/^Så länge 12 har svarat/)).toBeVisible()
    await go(app, 'Till mötet')
    expect(await screen.findByText(/12 av 12 svarade. Ett felskrivet/, { selector: '.things p' })).toBeVisible()
  })

  it('of which no answer could be told says that a correction tells none either', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf([3, 2, 0, 0]))
    await file(app)
    await openToCorrect(app)
    expect(screen.getByText(/^Svaren står inte i anteckningarna/)).toBeVisible()
  })

  it('made by the rules of before says that nothing is told once a number is another', async () => {
    const meeting = staffMeetingOf([5, 0, 4, 3])
    const [first] = newlyTold(meeting, { meetings: [meeting], toldCounts: [] })
    if (!first) throw new Error('Nothing was told')
    const { workplaceId, createdAt } = meeting
    const before: ToldCount = { ...first, workplaceId, createdAt, id: 't' as ToldCount['id'], rules: 1 }
    const records = [workplace, round, ...staffMeetingRecords(meeting), before]
    const app = await renderApp({ at: '/apt/m1', tables: tablesOf(records) })
    await openToCorrect(app)
    expect(screen.getByText(/^Räkningen lämnades ut efter äldre regler/)).toBeVisible()
  })

  it('closes the count on the wall too', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf([5, 0, 4, 3], { screen: 'question.may-use-ai.count' }))
    await file(app)
    await go(app, 'Visa på skärmen')
    expect(await screen.findByText(/^Räkningen är stängd/)).toBeVisible()
    expect(screen.queryByLabelText('Ja')).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: `Öppna för att rätta: ${ASKED}` }))
    expect(screen.getByLabelText('Ja')).toBeVisible()
  })
})

describe('a rehearsal', () => {
  const REHEARSAL = 'Det här är en övning med påhittade svar'

  it('is marked on every page, is never told, and takes its numbers with it when it is none any more', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1/forbered', staffMeetingOf([5, 0, 4, 3]))
    await app.user.click(screen.getByRole('checkbox', { name: REHEARSAL }))
    await go(app, 'Visa på skärmen')
    expect(await screen.findByText(/^Övning/)).toBeVisible()
    await go(app, 'Stäng visningen')
    expect(await screen.findByText(new RegExp(`^${REHEARSAL}. Inget av den`))).toBeVisible()
    expect(screen.queryByText(/^När du gör den första filen stängs räkningarna/)).not.toBeInTheDocument()
    await file(app)
    expect(told(app)).toEqual([])
    await go(app, 'Ändra förberedelserna')
    await app.user.click(await screen.findByRole('checkbox', { name: REHEARSAL }))
    expect(counts(app)).toEqual(Array(4).fill('not-counted'))
    expect(screen.getByText(/^Övningen är slut/)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(counts(app)).toEqual([5, 0, 4, 3])
    expect(screen.getByRole('checkbox', { name: REHEARSAL })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: REHEARSAL })).toHaveFocus()
  })

  it('can no meeting become whose numbers have left the room', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf([5, 0, 4, 3]))
    await file(app)
    await go(app, 'Ändra förberedelserna')
    expect(await screen.findByRole('checkbox', { name: REHEARSAL })).toBeDisabled()
    expect(screen.getByText(/så det är ingen övning/)).toBeVisible()
  })

  it('can no meeting become that has decided something', async () => {
    const decided = { ...newDecision, what: 'En AI-timme', id: 'd1', actionId: 'none' as const, noteId: 'none' }
    await open('/apt/m1/forbered', staffMeetingOf([], { decisions: [decided] }))
    expect(await screen.findByRole('checkbox', { name: REHEARSAL })).toBeDisabled()
    expect(screen.getByText(/^Mötet har redan fattat beslut/)).toBeVisible()
  })

  it('decides for itself: nothing stands in the plan, the log or among what has been held, and it says so', async () => {
    const draft = { point: '', decision: { ...newDecision, what: 'En AI-timme' } }
    const app = await open('/apt/m1/visa', staffMeetingOf([], { isRehearsal: true, draft, screen: 'decide' }))
    await app.user.click(await screen.findByRole('button', { name: 'Lägg till beslutet' }))
    expect(screen.getByText('En AI-timme')).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Nästa' }))
    expect(await screen.findByText(/^Det här var en övning/)).toBeVisible()
    await app.user.click(screen.getByRole('link', { name: 'Avsluta mötet' }))
    expect(await screen.findByText(/^En AI-timme · /)).toBeVisible()
    expect(screen.queryByText(/inte i handlingsplanen än/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /i handlingsplanen/ })).not.toBeInTheDocument()
    const { action, log } = app.store.getState().tables
    expect([action, log]).toEqual([{}, {}])
    const places = within(screen.getByRole('navigation', { name: 'Huvudmeny' }))
    expect(places.getByRole('link', { name: /^Möte/ })).toHaveAccessibleName('Möte')
  })
})

describe('slips keyed in afterwards', () => {
  it('say from how many on they are told, and promise none of their answers below it', async () => {
    const secret = { ...tinyAsked('may-use-ai', [4, 3, 1, 0]), secret: true, way: 'slips' as const }
    await open('/apt/m1/rakna', staffMeetingOf([], { questions: [secret] }))
    const sums = within(screen.getByRole('group', { name: ASKED }))
    expect(
      sums.getByText(`Alla svarar på lapp. Resultatet visas först när minst ${DISTRIBUTION_FROM} har svarat.`),
    ).toBeVisible()
    expect(sums.getByText(/Då står högst det vanligaste svaret/)).toBeVisible()
  })

  it('treat an empty field as the wall does: it is no 0, and can be filled in with the rest', async () => {
    const app = await open('/apt/m1/rakna', staffMeetingOf([]))
    const sums = within(screen.getByRole('group', { name: ASKED }))
    await type(app, sums.getByLabelText('Ja'), '4')
    await type(app, sums.getByLabelText('Ja, med begränsningar'), '3')
    expect(sums.getByText(/Skriv 0 för svar som ingen gav/)).toBeVisible()
    await type(app, sums.getByLabelText('Nej'), '3')
    await app.user.click(sums.getByRole('button', { name: 'resten: 2: Vet inte' }))
    expect(counts(app)).toEqual([4, 3, 3, 2])
    expect(sums.queryByText(/Skriv 0/)).not.toBeInTheDocument()
  })
})
