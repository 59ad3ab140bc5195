import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, expect, it } from 'vitest'
import type { RestorePoint } from '../../src/schema/restorePoint.ts'
import { noWork } from '../../src/schema/work.ts'
import { connect } from '../../src/storage/connection.ts'
import { pointsIn } from '../../src/storage/points.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { someWork } from '../support/someWork.ts'
import { open, startApp } from '../support/storageApp.ts'
import { workOf } from '../support/work.ts'

const closing: (() => void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) close()
  for (const storage of open.splice(0)) storage.close()
  await wipeBrowserStorage()
})

/** A browser with points, and a clock that the test sets. */
async function start() {
  const { storage } = await startApp()
  const clock = { day: 1, hour: 8 }
  const db = await openDB('lageskoll')
  const connection = await connect()
  closing.push(connection.close)
  const points = pointsIn(connection, () => new Date(2026, 2, clock.day, clock.hour))
  const texts = async () => (await points.list()).map(({ text }) => text)
  return { storage, clock, db, points, texts }
}

it('keeps the ten latest, and whatever has a name until it is taken away', async () => {
  const { points, texts, db } = await start()
  await points.keep('open', 'first')
  const [first] = await points.list()
  await points.name(first?.id ?? -1, 'Före sommaren')
  for (let count = 1; count <= 12; count += 1) await points.keep('open', `${count}`)
  expect(await texts()).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3', 'first'])
  await points.name(first?.id ?? -1, '')
  await points.keep('merge', '13')
  expect(await texts()).not.toContain('first')
  const [latest] = await points.list()
  await points.remove(latest?.id ?? -1)
  expect((await texts())[0]).toBe('12')
  await points.removeAll()
  expect(await texts()).toEqual([])
  db.close()
})

it('keeps one a day, the first', async () => {
  const { points, texts, clock, db } = await start()
  await points.keep('daily', 'monday')
  clock.hour = 23
  await points.keep('daily', 'monday night')
  await points.keep('open', 'before a file')
  clock.day = 2
  await Promise.all([points.keep('daily', 'tuesday'), points.keep('daily', 'tuesday')])
  expect(await texts()).toEqual(['tuesday', 'before a file', 'monday'])
  db.close()
})

it('is bounded in size, and keeps the latest however large it is', async () => {
  const { points, db } = await start()
  const anySizes = fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(anySizes, async (sizes) => {
      await points.removeAll()
      for (const size of sizes) await points.keep('open', 'x'.repeat(size))
      const lengths = (await points.list()).map(({ text }) => text.length)
      expect(lengths).toEqual(sizes.toReversed().slice(0, lengths.length))
      expect(lengths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(20_000_000)
    }),
    { numRuns: 5 },
  )
  await points.keep('open', 'x'.repeat(21_000_000))
  expect(await points.list()).toHaveLength(1)
  db.close()
}, 60_000)

it('takes over the one that an earlier app kept', async () => {
  const { points, db } = await start()
  const at = new Date('2026-03-01T10:00:00')
  await db.put('meta', { text: 'earlier', at }, 'point')
  expect(await points.list()).toEqual([{ id: 0, text: 'earlier', at, why: 'merge', name: '' } satisfies RestorePoint])
  expect(await db.get('meta', 'point')).toBeUndefined()
  db.close()
})

it('is never taken for one that is gone, which another window may still show', async () => {
  const { points, texts, clock, db } = await start()
  await points.keep('open', 'gone')
  const [gone] = await points.list()
  await points.remove(gone?.id ?? -1)
  clock.hour = 9
  await points.keep('open', 'later')
  await points.remove(gone?.id ?? -1)
  expect(await texts()).toEqual(['later'])
  db.close()
})

it('goes where nothing is to be kept here any more, and at a wipe', async () => {
  const { storage, points, texts, db } = await start()
  await storage.replace(workOf(someWork))
  await points.keep('open', 'before')
  await storage.replace(workOf(someWork))
  expect(await texts()).toEqual(['before'])
  await db.put('meta', { text: 'earlier', at: new Date() }, 'point')
  await storage.replace(noWork)
  expect(await texts()).toEqual([])
  await points.keep('open', 'again')
  await wipeBrowserStorage()
  expect(await db.getAll('points')).toEqual([])
  db.close()
})
