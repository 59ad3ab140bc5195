import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { writeWorkFile } from '../../../src/exchange/index.ts'
import { lockText } from '../../../src/exchange/locking/lockedText.ts'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { changeTables } from '../../../src/records/change.ts'
import { edited } from '../../../src/records/edited.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import type { Work } from '../../../src/schema/work.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { someWork, workbench, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const SAVED = '2026-03-20T09:05:00.000Z'
let count = 0
const withSystem = (work: Work, name: string, clock = SAVED): Work => {
  const system = { ...workbench[0], id: `s-${name.replace(' ', '-')}`, name } as AppRecord
  const outside = { now: () => new Date(clock), newId: () => `device-${++count}` }
  return edited(work, changeTables(work.tables, { put: [system], removed: [] }), outside)
}
const fileOf = (content: Work | string, name: string, savedAt = SAVED) =>
  new File([typeof content === 'string' ? content : writeWorkFile(content, { contentVersion: 'x', savedAt })], name)
const fixture = (version: number) => readFileSync(`tests/fixtures/work-file-v${version}.json`, 'utf8')
const opened = (text: string): Work => {
  const result = readWorkFile(text)
  if (result.kind === 'failed') throw new Error(result.failure)
  return result.work
}

async function merging(tables: Work['tables'], ...files: readonly File[]) {
  const app = await renderApp({ at: '/data/sammanfoga', tables })
  await app.user.upload(screen.getByLabelText('Välj filer'), [...files])
  return {
    ...app,
    merge: async () => {
      await app.user.click(await screen.findByRole('button', { name: 'Lägg ihop' }))
      await screen.findByText('Filerna är ihoplagda.')
    },
    systems: () =>
      Object.values(app.store.getState().tables.system)
        .map(({ name }) => name)
        .toSorted(),
  }
}

describe('files that are put together', () => {
  it('may be of an older format version than what is here', async () => {
    const old = fixture(1)
    const { merge, systems } = await merging(withSystem(opened(old), 'Ny').tables, fileOf(old, 'gammal.json'))
    expect(await screen.findByText(/^Inget ändras\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Lägg ihop' })).toBeNull()
    expect([systems(), typeof merge]).toEqual([['Ny'], 'function'])
  })

  it('may be locked: each asks for its phrase, and the others are put together meanwhile', async () => {
    const locked = await lockText(await fileOf(withSystem(workOf(someWork), 'Låst'), 'x').text(), 'fem ord')
    const files = [fileOf(locked, 'låst.lageskoll'), fileOf(withSystem(workOf(someWork), 'Öppen'), 'öppen.lageskoll')]
    const { merge, systems, user } = await merging(someWork, ...files)
    await user.type(await screen.findByLabelText('Lösenfras'), 'fem ord{Enter}')
    await vi.waitFor(() => expect(screen.queryByLabelText('Lösenfras')).toBeNull(), { timeout: 20_000 })
    await merge()
    expect(systems()).toEqual(['Låst', 'Öppen'].toSorted())
  })

  it('may come from clocks that differ by years: it is told, and no clock decides', async () => {
    const [past, future] = ['2001-01-01T08:00:00.000Z', '2046-01-01T08:00:00.000Z']
    const { merge, systems } = await merging(
      someWork,
      fileOf(withSystem(workOf(someWork), 'Förr', past), 'förr.json', past),
      fileOf(withSystem(workOf(someWork), 'Sedan', future), 'sedan.json', future),
    )
    expect(await screen.findByText(/sedan\.json är sparad 1 januari 2046.*klockan avgör inte/)).toBeVisible()
    await merge()
    expect(systems()).toEqual(['Förr', 'Sedan'])
  })

  it('may be an earlier and a later self of one another', async () => {
    const first = withSystem(workOf(someWork), 'Först')
    const { merge, systems } = await merging(
      first.tables,
      fileOf(withSystem({ ...first, history: { ...first.history, own: 'none' } }, 'Sen'), 'senare.json'),
      fileOf(first, 'tidigare.json'),
    )
    expect(await screen.findByRole('button', { name: '1 läggs till' })).toBeVisible()
    await merge()
    expect(systems()).toEqual(['Först', 'Sen'])
  })

  it('may have several workplaces, and it is said by name which of them is the one here', async () => {
    const place = (id: string, name: string) => ({ ...workplace, id, name }) as AppRecord
    const { user, store } = await merging(
      someWork,
      fileOf(workOf(tablesOf([place('w2', 'Växeln'), place('w3', 'Vårdadm')])), 'två.json'),
    )
    await user.click(await screen.findByRole('button', { name: 'Vårdadm är samma som Vårdadministrationen' }))
    await user.click(await screen.findByRole('button', { name: 'Lägg ihop' }))
    await screen.findByText('Filerna är ihoplagda.')
    expect(Object.keys(store.getState().tables.workplace).toSorted()).toEqual(['w1', 'w2'])
  })

  it('may differ only in what could not be read, which is told and comes along', async () => {
    const { merge, store } = await merging(someWork, fileOf({ ...workOf(someWork), unread: [{ odd: 1 }] }, 'udda.json'))
    expect(await screen.findByText(/^1 uppgift som inte gick att läsa följer med/)).toBeVisible()
    expect(screen.queryByText(/^Inget som ni har skrivit ändras/)).toBeNull()
    await merge()
    expect(store.getState().unread).toEqual([{ odd: 1 }])
  })

  it('may differ only in what nobody wrote: it says so', async () => {
    const [first] = Object.values(someWork.answer)
    const later = { ...first, changedAt: '2027-01-01T08:00:00.000Z' } as AppRecord
    await merging(someWork, fileOf(workOf(changeTables(someWork, { put: [later], removed: [] })), 'senare.json'))
    expect(await screen.findByText(/^Inget som ni har skrivit ändras/)).toBeVisible()
  })

  it('may be thirty at once', async () => {
    const files = Array.from({ length: 30 }, (_, number) =>
      fileOf(withSystem(workOf(someWork), `System ${number}`), `fil-${number}.json`),
    )
    const { merge, systems } = await merging(someWork, ...files)
    expect(await screen.findByRole('button', { name: '30 läggs till' })).toBeVisible()
    await merge()
    expect(systems()).toHaveLength(30)
  })
})
