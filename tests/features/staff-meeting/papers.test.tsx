import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../../support/work.ts'

const meeting = (id: string, parts: Partial<StaffMeeting> = {}) =>
  ({ ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }), id, workplaceId: 'w1' }) as StaffMeeting
const open = (at: string, ...meetings: readonly StaffMeeting[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...meetings.flatMap(staffMeetingRecords)]) })
const section = () =>
  screen.getByRole('heading', { level: 2, name: 'Skriv ut till mötet' }).closest('section') as HTMLElement
const sheets = () =>
  within(section())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const OPEN = ['Körschema', 'Blad till deltagarna', 'Svarskort', 'Svarspapper', 'Räkneblad']

afterEach(() => vi.restoreAllMocks())

describe('what is printed for a meeting', () => {
  it('stands below the button that shows the meeting, each sheet with what it is for and how long it is', async () => {
    await open('/apt/m1/forbered', meeting('m1'))
    expect(sheets()).toEqual(OPEN)
    const cards = within(section()).getByText(/^Kort att klippa ut och hålla upp/)
    expect(cards.parentElement).toHaveTextContent('ungefär en sida')
    const show = screen.getByRole('link', { name: 'Visa på skärmen' })
    expect(show.compareDocumentPosition(section())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('has slips once a question is answered in secret, and none before', async () => {
    const app = await open('/apt/m1/forbered', meeting('m1'))
    await app.user.click(screen.getByText('Frågor som går att jämföra med Visions undersökning'))
    await app.user.click(screen.getByLabelText('Känner du press från chefer att använda AI? (bara lappar)'))
    expect(sheets()).toEqual(OPEN.toSpliced(4, 0, 'Svarslappar'))
  })

  it('is the leader’s and the participants’ sheets alone while no question is chosen', async () => {
    await open('/apt/m1/forbered', meeting('m1', { questions: [] }))
    expect(sheets()).toEqual(OPEN.slice(0, 2))
  })

  it('is of this meeting, also where there is a later one', async () => {
    const saved = catchSavedFiles()
    const later = meeting('m2', { questions: [tinyAsked('enough-say')] })
    const app = await open('/apt/m1/forbered', meeting('m1'), later)
    await app.user.click(screen.getByRole('button', { name: 'Mer Blad till deltagarna' }))
    await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML): Blad till deltagarna' }))
    expect(saved.map(({ name }) => name)).toEqual(['AI-mote-blad_Vardadministrationen_2026-03-21.html'])
    const text = await saved[0]?.blob.text()
    expect(text).toContain('Får du använda AI i ditt arbete?')
    expect(text).not.toContain('Får du vara med tillräckligt')
  })

  it('is in English where the app is', async () => {
    await renderApp({
      ...{ at: '/apt/m1/forbered', language: 'en' },
      tables: tablesOf([workplace, round, ...staffMeetingRecords(meeting('m1'))]),
    })
    expect(screen.getByRole('heading', { level: 2, name: 'Print for the meeting' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Answer cards' })).toBeVisible()
  })

  it('does not crowd the list of documents', async () => {
    await open('/dokument', meeting('m1'))
    expect(screen.getByRole('heading', { level: 3, name: 'Minnesanteckningar' })).toBeVisible()
    for (const name of OPEN) expect(screen.queryByRole('heading', { level: 3, name })).not.toBeInTheDocument()
  })
})
