import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { emptyTables, type Tables } from '../../src/schema/record.ts'
import { connect } from '../../src/storage/connection.ts'
import { pointsIn } from '../../src/storage/points.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { plan, someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const closing: (() => void)[] = []

afterEach(async () => {
  vi.unstubAllGlobals()
  for (const close of closing.splice(0)) close()
  await wipeBrowserStorage()
})

/** `before`: what was there when it began to be kept. */
async function start(tables: Tables, before = tables) {
  const clock = { at: new Date('2026-03-21T10:00:00') }
  const store = createWorkStore(workOf(tables), { now: () => clock.at, newId: () => 'id' })
  const connection = await connect()
  closing.push(connection.close)
  const points = pointsIn(connection, () => clock.at)
  const end = points.helpToLast(store, workOf(before))
  const put = (next: Tables) => store.getState().replaceAll(workOf(next))
  return { clock, points, put, end, store }
}

const tablesIn = (text: string | undefined) => {
  const read = readWorkFile(text ?? '')
  return read.kind === 'opened' ? read.work.tables : read.failure
}
const withoutPlan = { ...someWork, plan: {} }
const withPlan = { ...someWork, plan: { [plan.id]: plan } }

it('keeps how the work was when a day began, also where the page stood open over midnight', async () => {
  const { clock, points, put, end } = await start(withoutPlan)
  await expect.poll(async () => (await points.list()).map(({ why }) => why)).toEqual(['daily'])
  const changed = { ...withoutPlan, action: {} }
  put(changed)
  clock.at = new Date('2026-03-22T00:01:00')
  put(withoutPlan)
  await expect.poll(async () => (await points.list()).length).toBe(2)
  expect((await points.list()).map(({ text }) => tablesIn(text))).toEqual([changed, withoutPlan])
  end()
  clock.at = new Date('2026-03-23T10:00:00')
  put(changed)
  await points.keep('open', 'after')
  expect((await points.list()).map(({ why }) => why)).toEqual(['open', 'daily', 'daily'])
})

it('keeps how it was before a workplace was taken away, with what hung on it', async () => {
  const { points, store } = await start(withoutPlan)
  const [workplace] = Object.values(withoutPlan.workplace)
  if (!workplace) throw new Error('no workplace')
  editsOf(store).remove([workplace])
  await expect.poll(async () => (await points.list()).map(({ why }) => why)).toEqual(['remove', 'daily'])
  expect(tablesIn((await points.list())[0]?.text)).toEqual(withoutPlan)
})

it('keeps nothing of nothing', async () => {
  const { points, put } = await start(emptyTables)
  put(withoutPlan)
  await points.keep('open', 'only this')
  expect((await points.list()).map(({ text }) => text)).toEqual(['only this'])
})

it('keeps nothing of a day that began with nothing, whatever is there once it looks', async () => {
  const { points, put } = await start(withoutPlan, emptyTables)
  put({ ...withoutPlan, action: {} })
  await points.keep('open', 'only this')
  expect((await points.list()).map(({ text }) => text)).toEqual(['only this'])
})

it('asks the browser once not to clear the work, when there is a plan', async () => {
  const persist = vi.fn(async () => true)
  vi.stubGlobal('navigator', { storage: { persist } })
  const { put } = await start(withoutPlan)
  expect(persist).not.toHaveBeenCalled()
  put(withPlan)
  put({ ...withPlan, action: {} })
  expect(persist).toHaveBeenCalledOnce()
})
