// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyTables } from '../../src/schema/record.ts'
import { openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { stores } from '../../src/storage/database.ts'
import { keepPreferences } from '../../src/storage/preferences.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

async function openWithWork() {
  const storage = await openBrowserStorage()
  await storage.restore()
  await storage.replace(workOf(someWork))
  return storage
}

afterEach(async () => {
  vi.restoreAllMocks()
  await wipeBrowserStorage()
  localStorage.clear()
})

describe('wiping', () => {
  it('leaves nothing of the app behind, and everything of others', async () => {
    ;(await openWithWork()).close()
    keepPreferences({ language: 'en', look: 'dark' })
    sessionStorage.setItem('lageskoll-x', '1')
    localStorage.setItem('another-page', 'kept')
    // What tells the next start that something is kept holds nothing, and goes too.
    expect(localStorage.getItem('lageskoll-kept')).toBe('')
    await wipeBrowserStorage()
    expect(await databases()).toEqual([])
    expect(Object.entries(localStorage)).toEqual([['another-page', 'kept']])
    expect(sessionStorage.length).toBe(0)
  })

  it('brings nothing back on the next visit', async () => {
    ;(await openWithWork()).close()
    await wipeBrowserStorage()
    const storage = await openBrowserStorage()
    expect(await storage.restore()).toMatchObject({ kind: 'restored', work: { tables: emptyTables } })
    storage.close()
  })

  it('makes other tabs let go, which then save nothing more', async () => {
    const other = await openWithWork()
    await wipeBrowserStorage()
    expect(await databases()).toEqual([])
    await expect(other.replace(workOf(someWork))).rejects.toThrow()
    // Told to the window, which then keeps no preference either.
    await other.wiped
  })

  it('removes what another window wrote before it heard of the wipe', async () => {
    const other = await openWithWork()
    void other.wiped.then(() => keepPreferences({ language: 'en' }))
    await wipeBrowserStorage()
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('has removed the words even while a sleeping tab holds the database', async () => {
    ;(await openWithWork()).close()
    const sleeping = await openDB('lageskoll')
    await wipeBrowserStorage()
    for (const store of stores) expect(await sleeping.getAll(store)).toEqual([])
    sleeping.close()
  })

  it('fails when what a newer version keeps cannot be removed', async () => {
    const newer = await openDB('lageskoll', 9, { upgrade: (db) => void db.createObjectStore('records') })
    await expect(wipeBrowserStorage()).rejects.toThrow()
    newer.close()
  })

  it('is done at once where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(indexedDB, 'open').mockImplementation(refuse)
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
    keepPreferences({ language: 'en' })
    await expect(wipeBrowserStorage()).resolves.toBeUndefined()
  })
})
