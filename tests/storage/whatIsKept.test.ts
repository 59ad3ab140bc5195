// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, it, vi } from 'vitest'
import { keptHere } from '../../src/schema/keptHere.ts'
import { openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { openKeptCollection } from '../../src/storage/collection.ts'
import { stores } from '../../src/storage/database.ts'
import { openKeptPacks } from '../../src/storage/packs.ts'
import { keepPreferences } from '../../src/storage/preferences.ts'
import { whatIsKept } from '../../src/storage/whatIsKept.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { day } from '../support/plan.ts'
import { sharedExample } from '../support/someExample.ts'
import { someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

afterEach(async () => {
  await wipeBrowserStorage()
})

const storesOf = async (name: string) => {
  const db = await openDB(name)
  db.close()
  return Array.from(db.objectStoreNames).toSorted()
}

it('every store that there is stands in the table of what a person is told of, and none that there is not', async () => {
  ;(await openBrowserStorage()).close()
  await openKeptCollection(() => undefined)
  await openKeptPacks()
  expect((await indexedDB.databases()).map(({ name }) => name).toSorted()).toEqual(Object.keys(keptHere.databases))
  for (const [name, told] of Object.entries(keptHere.databases))
    expect(await storesOf(name)).toEqual(Object.keys(told).toSorted())
  expect([...stores].toSorted()).toEqual(Object.keys(keptHere.databases.lageskoll).toSorted())
})

it('counts what is kept, and makes nothing by looking', async () => {
  expect((await whatIsKept()).work).toEqual({ count: 0, characters: 0 })
  expect(await indexedDB.databases()).toEqual([])
  const storage = await openBrowserStorage()
  await storage.restore()
  await storage.replace(workOf(someWork))
  await (await storage.points()).keep('open', 'how it was')
  keepPreferences({ look: 'dark' })
  const kept = await whatIsKept()
  expect(kept).toMatchObject({ points: { count: 1 }, collection: { count: 0 }, preferences: { count: 2 } })
  expect(kept.work.count).toBeGreaterThan(3)
  expect(kept.work.characters).toBeGreaterThan(500)
  storage.close()
})

it('counts a centre’s examples without reading one: there may be a hundred thousand', async () => {
  const kept = await openKeptCollection(() => undefined)
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  expect((await whatIsKept()).collection).toEqual({ count: 0, characters: 0 })
  await kept.put(
    ['a', 'b', 'c'].map((id) => ({
      ...{ example: sharedExample({ id }), earlier: [], status: 'received', themes: [] },
      ...{ receivedOn: day('2026-03-02'), isSetApart: false },
    })),
  )
  expect((await whatIsKept()).collection).toEqual({ count: 3, characters: 0 })
  expect(read).not.toHaveBeenCalled()
})
