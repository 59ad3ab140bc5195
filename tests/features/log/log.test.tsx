import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Action } from '../../../src/schema/action.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import type { LogNote } from '../../../src/schema/logNote.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { editsOf } from '../../../src/store/workEdits.ts'
import { openGroup } from '../../support/countGroup.ts'
import { goThrough } from '../../support/menu.ts'
import { ownAction } from '../../support/plan.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { round, workbench, workplace } from '../../support/someWork.ts'
import { tinyNote } from '../../support/tinyNote.ts'
import { tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords } from '../../support/work.ts'

const promise = tinyNote('promise', {
  ...{ event: 'promised', text: 'Två timmar i veckan', on: '2026-03-11' as IsoDate },
  promise: { by: '2026-03-18' as IsoDate, isKept: false },
})
const open = (at: string, ...records: readonly unknown[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...records] as readonly AppRecord[]) })
type App = Awaited<ReturnType<typeof open>>
/** Opens the one event in the list. */
const openEvent = ({ user }: App) => user.click(screen.getByRole('button', { name: /^[^:]+, 2026-\d\d-\d\d$/ }))
const kept = ({ store }: App): readonly LogNote[] => Object.values(store.getState().tables.log)

describe('the influence log', () => {
  it('says where to begin, and takes an event with today’s day', async () => {
    const app = await open('/logg')
    expect(screen.getByText('Börja med det ni redan har begärt.')).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Lägg till en händelse' }))
    await app.user.selectOptions(screen.getByLabelText('Vad hände?'), 'Informerat')
    await app.user.type(screen.getByLabelText('Vad sades?'), 'Ett prov börjar i april.')
    await app.user.type(screen.getByLabelText('Paragraf i protokollet'), '§ 12')
    expect(kept(app)).toMatchObject([
      { event: 'informed', on: '2026-03-21', text: 'Ett prov börjar i april.', paragraph: '§ 12' },
    ])
  })

  it('takes a letter that was begun, once, with the level it went to', async () => {
    const letter = workbench.find(({ kind }) => kind === 'letter')
    const app = await open('/logg', letter)
    await app.user.click(screen.getByRole('button', { name: /^Lägg till: / }))
    expect(kept(app)).toMatchObject([{ event: 'asked', party: 'local-group' }])
    expect(screen.queryByRole('button', { name: /^Lägg till: / })).not.toBeInTheDocument()
  })

  it('knows that a promise of a staff meeting is among the actions already, and offers it again once that is gone', async () => {
    const noteOf = { ...promise, party: 'staff-meeting' }
    const decision = {
      ...{ id: 'd1', what: promise.text, responsible: { kind: 'role', role: 'manager' }, dueOn: 'not-set' },
      ...{ level: 'manager', actionId: 'a1', noteId: promise.id },
    }
    const decided = { ...ownAction(promise.text), id: 'a1', workplaceId: 'w1' } as Action
    const meeting = { ...tinyStaffMeeting({}), workplaceId: 'w1', decisions: [decision] } as unknown as StaffMeeting
    const app = await open('/logg', noteOf, ...staffMeetingRecords(meeting), decided)
    await openEvent(app)
    const add = screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ })
    expect(screen.getByText('Löftet finns bland åtgärderna.')).toBeVisible()
    await app.user.click(add)
    expect(Object.keys(app.store.getState().tables.action)).toEqual(['a1'])
    act(() => void editsOf(app.store).remove([decided]))
    await app.user.click(add)
    expect(Object.values(app.store.getState().tables.action)).toMatchObject([{ origin: { kind: 'log' } }])
  })

  it('removes an event and takes the removal back', async () => {
    const app = await open('/logg', promise)
    await openEvent(app)
    await app.user.click(screen.getByRole('button', { name: /^Ta bort/ }))
    expect(kept(app)).toEqual([])
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(kept(app)).toEqual([promise])
  })

  it('warns of a day that has not come, and keeps it', async () => {
    const app = await open('/logg', tinyNote('ahead', { on: '2026-04-01' as IsoDate }))
    await openEvent(app)
    expect(screen.getByText('Dagen har inte kommit än. Den sparas ändå.')).toBeVisible()
    expect(kept(app)[0]?.on).toBe('2026-04-01')
  })

  it('calls the meetings what the workplace calls them', async () => {
    const names = workbench.find(({ kind }) => kind === 'names') as object
    const levels = { 'staff-meeting': 'måndagsmötet', 'local-group': '', 'department-group': '', 'central-group': '' }
    await open('/logg', { ...names, levels }, tinyNote('n', { party: 'staff-meeting' }))
    expect(screen.getByText('Måndagsmötet')).toBeVisible()
  })
})

describe('the log as a table', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is saved whole under a name that says it is private, and the page says for whom it is', async () => {
    const files = catchSavedFiles()
    const app = await open('/logg', { ...promise, text: '=1+1 åäö' })
    expect(screen.getByText(/^Tabellen är bara för er själva\./)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Loggen som tabell (CSV)' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.name).toMatch(/^AI-logg-privat.*2026-03-21\.csv$/)
    expect(await screen.findByText(`Klar: ${files[0]?.name}.`)).toBeVisible()
    const bytes = new Uint8Array((await files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain("'=1+1 åäö")
  })

  it('is not held back by what must not leave in documents for others', async () => {
    const files = catchSavedFiles()
    const app = await open('/logg', { ...workplace, name: '850101-1236' }, promise)
    await app.user.click(screen.getByRole('button', { name: 'Loggen som tabell (CSV)' }))
    await waitFor(() => expect(files).toHaveLength(1))
  })

  it('is not offered while there is nothing in it', async () => {
    await open('/logg')
    expect(screen.queryByRole('button', { name: 'Loggen som tabell (CSV)' })).not.toBeInTheDocument()
  })
})

describe('a promise', () => {
  it('tells its age and that its day has passed, and becomes an action that leads back here', async () => {
    const app = await open('/logg', promise)
    expect(screen.getByText('Löftet är 10 dagar gammalt och inte uppfyllt.')).toBeVisible()
    await openEvent(app)
    expect(screen.getByText('Det skulle vara klart 2026-03-18.')).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ }))
    await app.user.click(screen.getByRole('button', { name: /^Lägg till i handlingsplanen/ }))
    expect(Object.values(app.store.getState().tables.action)).toMatchObject([
      { origin: { kind: 'log', logId: 'promise' }, dueOn: '2026-03-18' },
    ])
    // The words of a private note are then in what is handed over: the page has said so.
    expect(Object.values(app.store.getState().tables.action)[0]?.what).toEqual({
      kind: 'own',
      text: 'Arbetsgivaren uppfyller löftet: Två timmar i veckan',
    })
    expect(screen.getByText(/kopieras era ord dit och lämnas över med planen/)).toBeVisible()
  })

  it('stands on the overview until it is marked as kept', async () => {
    const app = await open('/oversikt', promise)
    const promises = await openGroup(app.user, 'Löften som inte är uppfyllda')
    expect(promises.getByText(/Gavs för 10 dagar sedan\./)).toBeVisible()
    await app.user.click(promises.getByRole('link', { name: 'Två timmar i veckan' }))
    await screen.findByRole('heading', { level: 1, name: 'Påverkansloggen' })
    await openEvent(app)
    await app.user.click(screen.getByLabelText('Löftet är uppfyllt'))
    expect(screen.getByText('Löftet är uppfyllt.')).toBeVisible()
    await goThrough(app.user, 'Översikt')
    await screen.findByRole('heading', { level: 1, name: /^Översikt/ })
    expect(screen.queryByRole('button', { name: /^Löften som inte är uppfyllda/ })).not.toBeInTheDocument()
  })
})
