// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { allPacks, createPacks, MOST_BYTES } from '../../src/collection/createPacks.ts'
import type { ExamplePack } from '../../src/schema/examplePack.ts'
import { wipePacks } from '../../src/storage/packs.ts'
import { day } from '../support/plan.ts'
import { examplePack } from '../support/someExample.ts'

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)
const kept = (part: Partial<ExamplePack> = {}, bytes = 1000) => ({ pack: examplePack(part), bytes })
const editionsIn = (store: ReturnType<typeof createPacks>) =>
  allPacks(store.get()).map(({ id, edition }) => `${id} ${edition}`)
const notPicked = async () => ({ kind: 'failed', failure: 'damaged' }) as const
const create = (...shipped: readonly ExamplePack[]) => createPacks(notPicked, async () => shipped)

async function openWithOne() {
  const store = create()
  await store.open(true)
  store.add(kept())
  return store
}

afterEach(wipePacks)

describe('packs', () => {
  it('are there the next time, and gone once removed', async () => {
    const first = await openWithOne()
    const next = create()
    await next.open(true)
    expect(next.get()).toMatchObject({ keeps: 'kept', opened: [{ pack: { id: 'pack-1' } }] })
    first.remove('pack-1')
    const last = create()
    await last.open(true)
    expect(last.get().opened).toEqual([])
  })

  it('come into the window and leave the browser where nothing is to be kept', async () => {
    await openWithOne()
    const window = create()
    await window.keepNothing()
    expect(await databases()).toEqual([])
    expect(editionsIn(window)).toEqual(['pack-1 1'])
    await window.open(false)
    window.add(kept({ id: 'pack-2' }))
    expect(await databases()).toEqual([])
    await window.open(true)
    const next = create()
    await next.open(true)
    expect(editionsIn(next)).toEqual(['pack-1 1', 'pack-2 1'])
  })

  it('are let go of where the browser has been cleared', async () => {
    const window = await openWithOne()
    await wipePacks()
    window.forget()
    expect(editionsIn(window)).toEqual([])
  })

  it.each([
    ['newer', { edition: 2 }],
    ['older', { edition: 0 }],
    ['same', {}],
    ['newer', { madeOn: day('2026-03-03') }],
    ['new', { id: 'pack-2' }],
  ] as const)('say what became of one that comes: %s', async (became, part) => {
    const store = await openWithOne()
    expect(store.add(kept(part))).toMatchObject({ kind: 'taken', became })
  })

  it('are no more than a browser has room for, and the latest of each whoever it came from', async () => {
    const store = create(examplePack({ edition: 3 }), examplePack({ id: 'pack-2' }))
    await store.open(false)
    store.add(kept({ edition: 2 }, MOST_BYTES - 10))
    expect(editionsIn(store)).toEqual(['pack-1 3', 'pack-2 1'])
    expect(store.add(kept({ id: 'pack-3' }, 11))).toEqual({ kind: 'failed', failure: 'no-room' })
    store.add(kept({ edition: 4 }, 10))
    expect(editionsIn(store)).toEqual(['pack-2 1', 'pack-1 4'])
  })
})
