// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

/** Until what one window has written has come to another. */
const until = (isThere: () => boolean) => vi.waitFor(() => expect(isThere()).toBe(true))

describe('two windows', () => {
  it('have the same examples and the same said of them, also where both say something at once', async () => {
    const [one, other] = [await openWithOne(), createCollection()]
    await other.open(true)
    one.take([read('b')], today)
    await until(() => other.get().all.size === 2)
    const theme = (id: string) => ({ id, name: id, definition: '', example: '' })
    one.changeAbout((about) => ({ ...about, themes: [...about.themes, theme('x')] }))
    other.changeAbout((about) => ({ ...about, themes: [...about.themes, theme('y')] }))
    for (const window of [one, other]) await until(() => window.get().about.themes.length === 2)
    other.change(['a'], (example) => ({ ...example, status: 'reviewed' }))
    await until(() => one.get().all.get('a')?.status === 'reviewed')
    await one.clear()
    await until(() => other.get().all.size === 0)
  })
})

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
