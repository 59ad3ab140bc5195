import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noWork } from '../../src/schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { answer, someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

/** The connections that the app has opened, so that the browser can break them off. */
function connections(): readonly IDBDatabase[] {
  const opened: IDBDatabase[] = []
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
    const request = open(...asked)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  })
  return opened
}

const changed = { ...someWork, answer: { ...someWork.answer, 'r1.one': answer('one', { note: 'efteråt' }) } }

async function ended(storage: BrowserStorage): Promise<void> {
  await storage.replace(noWork)
  storage.close()
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a connection that the browser breaks off', () => {
  it('is opened anew at the next saving, and what was kept is still there', async () => {
    const opened = connections()
    const storage = await openBrowserStorage()
    await storage.restore()
    await storage.replace(workOf(someWork))
    // As a browser does that is short of memory or whose disk went away.
    // (The library's type asks for the class in place of a database.)
    Reflect.apply(forceCloseDatabase, undefined, [opened[0]])
    await storage.replace(workOf(changed))
    expect(opened).toHaveLength(2)
    expect(await storage.read()).toMatchObject({ tables: changed })
    await ended(storage)
  })

  it('in the middle of a saving refuses that one alone', async () => {
    const opened = connections()
    const storage = await openBrowserStorage()
    await storage.restore()
    // Closed unseen: the next use finds out.
    opened[0]?.close()
    await expect(storage.replace(workOf(someWork))).rejects.toThrow()
    await storage.replace(workOf(someWork))
    expect(await storage.read()).toMatchObject({ tables: someWork })
    await ended(storage)
  })
})

it('a browser that refuses channels between windows still keeps the work', async () => {
  vi.stubGlobal('BroadcastChannel', function refused() {
    throw new Error('refused')
  })
  const storage = await openBrowserStorage()
  await storage.restore()
  await storage.replace(workOf(someWork))
  expect(await storage.read()).toMatchObject({ tables: someWork })
  await ended(storage)
})
