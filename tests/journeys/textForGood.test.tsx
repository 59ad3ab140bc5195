import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { openDB } from 'idb'
import { afterEach, expect, it } from 'vitest'
import { writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import { type AppRecord, recordsOf, tablesOf } from '../../src/schema/record.ts'
import type { Work } from '../../src/schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { keepWork } from '../../src/storage/keepWork.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { createWorkStore, type WorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { renderApp } from '../support/renderApp.tsx'
import { answer, someWork, workplace } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const SECRET = 'Sagt i förtroende: hon funderar på att sluta.'
const outside = { now: () => new Date('2026-03-21T10:00:00'), newId: () => 'id' }
const closing: (() => void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await wipeBrowserStorage()
})

const gaveWay = {
  ...{ kind: 'overwritten', id: 'o1', workplaceId: workplace.id, createdAt: workplace.createdAt },
  ...{ of: { kind: 'answer', id: 'r1.one' }, field: 'note', text: SECRET, why: 'changed-at-once' },
} as unknown as AppRecord
const holding = tablesOf([...recordsOf(someWork), answer('one', { note: SECRET }), gaveWay])

/** A window of the browser that keeps what is in its store. */
async function keeping(store: WorkStore, storage: BrowserStorage) {
  const keeper = keepWork(storage, store.getState(), {
    ...{ tell: () => undefined, current: () => store.getState(), outside },
    show: (work: Work) => store.getState().follow(work),
  })
  const points = await storage.points()
  const ends = [store.subscribe(keeper.changed), points.helpToLast(store, store.getState()), () => storage.close()]
  closing.push(...ends)
  return { keeper, points }
}

async function everythingKept(): Promise<string> {
  const db = await openDB('lageskoll')
  const all = await Promise.all(Array.from(db.objectStoreNames, (name) => db.getAll(name)))
  db.close()
  return JSON.stringify([all, Object.entries(localStorage)])
}

it('a text that is taken out for good is nowhere in the browser, and no window can put it back', async () => {
  const storage = await openBrowserStorage(outside.now)
  await storage.restore()
  await storage.replace(workOf(holding))
  const { user, store } = await renderApp({ at: '/data', tables: holding, device: { points: storage.points } })
  const { keeper, points } = await keeping(store, storage)
  const otherStorage = await openBrowserStorage(outside.now)
  await otherStorage.restore()
  const other = createWorkStore(workOf(holding), outside)
  const otherWindow = await keeping(other, otherStorage)
  // In the bin of both windows, in a point with a name and in the day's own.
  editsOf(other).remove([gaveWay])
  await otherWindow.keeper.settled()
  await points.keep(
    'open',
    writeWorkFile(workOf(holding), { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' }),
  )
  await points.name((await points.list())[0]?.id ?? -1, 'Före sommaren')
  expect((await everythingKept()).split('Sagt i förtroende').length).toBeGreaterThan(3)

  await user.click(screen.getByRole('button', { name: 'Sök upp en text' }))
  await user.type(screen.getByLabelText('Ord ur texten'), 'funderar på')
  const row = (await screen.findByText(SECRET, { selector: 'blockquote' })).closest('li')
  if (!row) throw new Error('no row')
  expect(row).toHaveTextContent(/på ett ställe nu.*vid \d tidigare tillfällen/)
  await user.click(within(row).getByRole('button', { name: /^Ta bort för gott/ }))
  await user.click(within(row).getByRole('button', { name: 'Ja, ta bort för gott' }))
  expect(await screen.findByText(/är borttagen ur det du har fyllt i och ur hur det var förut/)).toBeVisible()
  expect(screen.getByText('Ingen text med de orden finns i webbläsaren.')).toBeVisible()
  expect(screen.getByText(/En äldre säkerhetskopia kan alltså ha kvar texten/)).toBeVisible()

  await keeper.settled()
  await otherWindow.keeper.settled()
  expect(await everythingKept()).not.toContain('Sagt i förtroende')
  expect((await points.list()).map(({ name }) => name)).toContain('Före sommaren')
  await waitFor(() => expect([store.getState().gone.size, other.getState().gone.size]).toEqual([0, 0]))
  await waitFor(() => expect(JSON.stringify(other.getState().tables)).not.toContain('Sagt i förtroende'))
})
