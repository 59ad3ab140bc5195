// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { createCollection } from '../../src/collection/createCollection.ts'
import type { Read } from '../../src/collection/readFiles.ts'
import { wipeCollection } from '../../src/storage/collection.ts'
import { day } from '../support/plan.ts'
import { sharedExample } from '../support/someExample.ts'

const today = day('2026-03-02')
const read = (id: string): Read => ({
  ...{ name: `${id}.json`, kind: 'example', mayTellWho: false },
  example: sharedExample({ id }),
})
const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

/** Whether the browser would ask before the window is closed. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/** A window of a centre that has taken one example in. */
async function openWithOne() {
  const collection = createCollection()
  await collection.open(true)
  collection.take([read('a')], today)
  return collection
}

const idsIn = (collection: ReturnType<typeof createCollection>) => [...collection.get().all.keys()]

afterEach(wipeCollection)

describe('a collection', () => {
  it('is there the next time, and asks before it is closed while its file lacks something', async () => {
    const first = await openWithOne()
    expect(asks()).toBe(true)
    first.noteSaved()
    expect(asks()).toBe(false)
    const next = createCollection()
    await next.open(true)
    expect(next.get()).toMatchObject({ keeps: 'kept', isOtherThanFile: false })
    expect(idsIn(next)).toEqual(['a'])
  })

  it('comes into the window and leaves the browser where nothing is to be kept, also one nobody had opened', async () => {
    ;(await openWithOne()).noteSaved()
    const window = createCollection()
    await window.keepNothing()
    expect(await databases()).toEqual([])
    expect(window.get()).toMatchObject({ keeps: 'not-kept', isOtherThanFile: true })
    expect(idsIn(window)).toEqual(['a'])
    await window.open(false)
    window.take([read('b')], today)
    expect(await databases()).toEqual([])
    window.noteSaved()
  })

  it('is kept again once it may be, with what came meanwhile', async () => {
    const window = createCollection()
    await window.open(false)
    window.take([read('b')], today)
    await window.open(true)
    window.noteSaved()
    const next = createCollection()
    await next.open(true)
    expect(idsIn(next)).toEqual(['b'])
  })

  it('is let go of where the browser has been cleared', async () => {
    const window = await openWithOne()
    await wipeCollection()
    window.forget()
    expect(window.get()).toMatchObject({ keeps: 'not-kept', isOtherThanFile: false })
    expect(idsIn(window)).toEqual([])
    expect(asks()).toBe(false)
  })
})
