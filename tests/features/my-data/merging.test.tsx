import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { writeEnvelope, writeWorkFile } from '../../../src/exchange/index.ts'
import { changeTables } from '../../../src/records/change.ts'
import { edited } from '../../../src/records/edited.ts'
import type { AppRecord, Tables } from '../../../src/schema/record.ts'
import type { Work } from '../../../src/schema/work.ts'
import { keptPoints } from '../../support/keptPoints.ts'
import { theirAnalysis } from '../../support/madeRecords.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { action, answer, round, someWork, workbench, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const stamp = { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' }
let count = 0
const elsewhere = { now: () => new Date('2026-03-20T09:00:00.000Z'), newId: () => `other-${++count}` }
/** The work of another browser that opened the same file and went on. */
const changed = (...records: readonly AppRecord[]): Work =>
  edited(workOf(someWork), changeTables(someWork, { put: records, removed: [] }), elsewhere)
const fileOf = (work: Work, name = 'kollega.json', saved = stamp) =>
  new File([writeWorkFile(work, saved)], name, { type: 'application/json' })
const system = (id: string, name: string) => ({ ...workbench[0], id, name }) as AppRecord
const pick = (user: UserEvent, ...files: readonly File[]) =>
  user.upload(screen.getByLabelText('Välj filer'), [...files])
const here = (tables: Tables = someWork, device = {}) => renderApp({ at: '/data/sammanfoga', tables, device })
const press = async (user: UserEvent, name: string) => user.click(await screen.findByRole('button', { name }))

describe('putting files together', () => {
  it('says what changes before anything is written, keeps how it was, and takes it in at a press', async () => {
    const { points, keep } = keptPoints()
    const { user, store } = await here(someWork, { points })
    await pick(
      user,
      fileOf(
        changed(
          { ...system('s1', 'Journal-AI'), purpose: 'Skriver utkast' } as AppRecord,
          { ...action, dueOn: '2026-09-01' } as AppRecord,
        ),
      ),
    )
    await press(user, '1 läggs till')
    // What is added can be read in full, not only by its name.
    expect(screen.queryByText('Används till')).toBeNull()
    await user.click(screen.getByText('AI-systemet: Journal-AI'))
    expect(screen.getByText('Används till').nextSibling).toHaveTextContent('Skriver utkast')
    await press(user, '1 ändras')
    const row = screen.getByText(/^Åtgärden: Ta fram/).closest('li')
    expect(row).toHaveTextContent(/Klart senast.*Nu: 1 juni 2026.*Blir: 1 september 2026/)
    expect(store.getState().tables.system).toEqual({})
    await press(user, 'Lägg ihop')
    expect(await screen.findByText('Filerna är ihoplagda.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(Object.keys(store.getState().tables.system)).toEqual(['s1'])
    expect(keep.mock.calls.map(([why]) => why)).toContain('merge')
  })

  it('never writes over what another window has changed while it was read', async () => {
    const { user, store } = await here()
    await pick(user, fileOf(changed(system('s1', 'Journal-AI'))))
    await screen.findByRole('button', { name: 'Lägg ihop' })
    const now = store.getState()
    const tables = changeTables(now.tables, { put: [system('s2', 'Röst-AI')], removed: [] })
    act(() => now.follow(edited(now, tables, elsewhere)))
    // What was read before is no longer what would happen.
    expect(screen.queryByRole('button', { name: 'Lägg ihop' })).toBeNull()
    await press(user, 'Lägg ihop')
    await screen.findByText('Filerna är ihoplagda.')
    expect(Object.keys(store.getState().tables.system).toSorted()).toEqual(['s1', 's2'])
  })

  it('asks by its name which system a round is about', async () => {
    const systems = { s1: system('s1', 'Journal-AI'), s2: system('s2', 'Chatt') }
    const about = (systemId: string) =>
      ({ ...someWork, system: systems, round: { r1: { ...round, systemId } } }) as unknown as Tables
    const { user } = await here(about('s1'))
    await pick(user, fileOf(workOf(about('s2'))))
    const asked = within(await screen.findByRole('group', { name: /AI-system$/ }))
    expect(asked.getByRole('radio', { name: 'Här Journal-AI' })).toBeChecked()
    await user.click(asked.getByRole('radio', { name: 'I kollega.json Chatt' }))
    await press(user, 'Lägg ihop')
    expect(await screen.findByText('AI-system: Journal-AI')).toBeInTheDocument()
  })

  it('asks about a judgement that differs, side by side, and takes what is chosen', async () => {
    const own = answer('own-question')
    const { user, store } = await here({
      ...someWork,
      answer: { ...someWork.answer, [own.id]: { ...own, choice: 'no' } },
    })
    await pick(user, fileOf({ ...workOf(someWork) }))
    const asked = within(await screen.findByRole('group', { name: /Svar$/ }))
    expect(asked.getByRole('radio', { name: 'Här Nej' })).toBeChecked()
    await user.click(asked.getByRole('radio', { name: 'I kollega.json Ja' }))
    expect(await screen.findByRole('radio', { name: 'I kollega.json Ja' })).toBeChecked()
    await press(user, 'Lägg ihop')
    await screen.findByText('Filerna är ihoplagda.')
    expect(store.getState().tables.answer[own.id]?.choice).toBe('yes')
    expect(await screen.findByText(/När två filer fördes samman/)).toBeInTheDocument()
    expect(await screen.findByText('Svar: Nej')).toBeInTheDocument()
    // It stays there until it is let go, and then it is gone for good.
    await press(user, 'Ta bort: Svaret på en fråga')
    await waitFor(() => expect(screen.queryByText('Svar: Nej')).toBeNull())
    expect(store.getState().tables.overwritten).toEqual({})
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('keeps two notes both, and says which stood here and which in the file', async () => {
    const own = answer('own-question')
    const noted = (note: string) => ({ ...someWork, answer: { ...someWork.answer, [own.id]: { ...own, note } } })
    const { user, store } = await here(noted('Chefen svarar'))
    await pick(user, fileOf(workOf(noted('Ingen svarar'))))
    await press(user, '1 text finns i två versioner: båda behålls')
    const row = screen.getByText('Chefen svarar').closest('li')
    expect(row).toHaveTextContent(/Anteckning\s*Här\s*Chefen svarar\s*I kollega\.json\s*Ingen svarar$/)
    await press(user, 'Lägg ihop')
    await screen.findByText('Filerna är ihoplagda.')
    expect(store.getState().tables.answer[own.id]?.note).toBe('Chefen svarar\n\n* * *\n\nIngen svarar')
  })

  it('calls what a judgement points at by its name', async () => {
    const analysis = { ...theirAnalysis, about: { kind: 'system', systemId: 's1' } } as AppRecord
    const { user } = await here(changeTables(someWork, { put: [system('s1', 'Journal-AI'), analysis], removed: [] }))
    const theirs = { ...theirAnalysis, about: { kind: 'system', systemId: 's2' } } as AppRecord
    await pick(user, fileOf(workOf(changeTables(someWork, { put: [system('s2', 'Schemat'), theirs], removed: [] }))))
    expect(await screen.findByRole('radio', { name: 'Här Journal-AI' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'I kollega.json Schemat' })).toBeInTheDocument()
  })

  it('says which system a thing is about from then on', async () => {
    const { user } = await here()
    await pick(user, fileOf(changed(system('s1', 'Journal-AI'), { ...round, systemId: 's1' })))
    await press(user, '1 ändras')
    const row = screen.getByText(/^Omgången: /).closest('li')
    expect(row).toHaveTextContent(/AI-system.*Nu: Inget.*Blir: Journal-AI/)
  })

  it('says that nothing changes of the same file, and takes none of another workplace unasked', async () => {
    const { user, store } = await here()
    await pick(user, fileOf(workOf(someWork)))
    expect(await screen.findByText(/^Inget ändras\./)).toBeInTheDocument()
    await press(user, 'Avbryt')
    const other = changed(
      { ...workplace, id: 'w2', name: 'Växeln' } as AppRecord,
      { ...round, id: 'r2', workplaceId: 'w2' } as AppRecord,
    )
    const { w1: _w1, ...places } = other.tables.workplace as Record<string, never>
    await pick(
      user,
      fileOf(
        workOf({
          ...changeTables(other.tables, {
            put: [],
            removed: [...Object.values(someWork.round), ...Object.values(someWork.answer), action],
          }),
          workplace: places,
        }),
      ),
    )
    expect(await screen.findByText(/gäller Växeln\. Här finns Vårdadministrationen/)).toBeInTheDocument()
    await press(user, 'Det är samma arbetsplats')
    expect(await screen.findByRole('button', { name: /^Samma: .*är det samma omgång\?$/ })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await press(user, 'Avbryt')
    expect(store.getState().tables).toEqual(someWork)
  })

  it('proposes what may have been entered twice', async () => {
    const tables = changeTables(someWork, { put: [system('s1', 'Journal-AI')], removed: [] })
    const { user, store } = await here(tables)
    await pick(user, fileOf(changed(system('s2', 'journal ai'))))
    await press(user, 'Samma: AI-systemet: Journal-AI')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    await press(user, 'Lägg ihop')
    await screen.findByText('Filerna är ihoplagda.')
    expect(Object.keys(store.getState().tables.system)).toEqual(['s1'])
  })

  it('leaves out what cannot be read, and tells of days to come', async () => {
    const { user } = await here()
    const newer = new File([writeEnvelope({ records: [] }, 999, stamp)], 'nyare.json')
    const ahead = fileOf(changed({ ...round, startedOn: '2031-05-01' } as AppRecord), 'sen.json', {
      ...stamp,
      savedAt: '2030-01-01T00:00:00.000Z',
    })
    await pick(user, newer, ahead)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /nyare\.json är gjord i en nyare version.*De andra filerna/,
    )
    expect(screen.getByText(/sen\.json är sparad 1 januari 2030/)).toBeInTheDocument()
    expect(screen.getByText(/omgång som börjar 1 maj 2031/)).toBeInTheDocument()
    await press(user, 'Avbryt')
    await pick(user, ...Array.from({ length: 31 }, () => newer))
    expect(await screen.findByText(/^Det var 31 filer/)).toBeInTheDocument()
  })

  it('is offered where a file would take the place of what is here', async () => {
    const { user, store } = await renderApp({ at: '/data', tables: someWork })
    await user.upload(screen.getByLabelText('Öppna en fil'), fileOf(changed(system('s1', 'Journal-AI'))))
    await press(user, 'Lägg ihop med det som finns här')
    await press(user, 'Lägg ihop')
    expect(await screen.findByText(/kollega\.json är öppnad/)).toBeInTheDocument()
    expect(Object.keys(store.getState().tables.system)).toEqual(['s1'])
  })
})
