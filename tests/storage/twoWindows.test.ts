import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { isWhole } from '../../src/records/whole.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import type { SaveStatus } from '../../src/schema/saveStatus.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { keepWork } from '../../src/storage/keepWork.ts'
import { action, answer, someWork, workplace } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const open: BrowserStorage[] = []
/** How often a window has told or heard something: while it grows, there may be more to come. */
let stirred = 0
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const outside = { now: () => new Date(), newId: () => crypto.randomUUID() }

/** A window of the app as far as its records go. */
async function openWindow() {
  const storage = await openBrowserStorage()
  open.push(storage)
  const restored = await storage.restore()
  if (restored.kind !== 'restored') throw new Error('was not read')
  return keeping(storage, restored.work)
}

function keeping(storage: BrowserStorage, first: Work) {
  let work = first
  const told: SaveStatus[] = []
  const keeper = keepWork(storage, first, {
    tell: (status) => {
      stirred += 1
      told.push(status)
    },
    current: () => work,
    show: (next) => {
      stirred += 1
      work = next
    },
    outside,
  })
  const show = (next: Tables) => {
    work = edited(work, next, outside)
    keeper.changed()
  }
  const open = (next: Tables) => {
    work = workOf(next)
    keeper.changed()
  }
  return { storage, keeper, told, tables: () => work.tables, show, open }
}

async function twoWindows() {
  const first = await openWindow()
  first.show(someWork)
  await first.keeper.settled()
  return [first, await openWindow()] as const
}

/** Until nobody has had anything more to write or to hear for five rounds. */
async function quiet(windows: readonly { readonly keeper: { readonly settled: () => Promise<void> } }[]) {
  for (let still = 0, before = stirred; still < 5; still = stirred === before ? still + 1 : 0) {
    before = stirred
    await pause(10)
    for (const { keeper } of windows) await keeper.settled()
  }
}

async function kept() {
  const { restored } = { restored: await (await openWindow()).storage.restore() }
  return restored.kind === 'restored' ? restored.work.tables : restored.kind
}

afterEach(async () => {
  for (const storage of open.splice(0)) storage.close()
  await deleteDB('lageskoll')
})

describe('two windows of one browser', () => {
  it('show what either writes', async () => {
    const [first, second] = await twoWindows()
    const choice = (given: 'yes' | 'no') =>
      changeTables(first.tables(), { put: [answer('own-question', { choice: given })], removed: [] })
    first.show(choice('no'))
    await quiet([first, second])
    expect(second.tables()).toEqual(choice('no'))
    second.show(changeTables(second.tables(), { put: [], removed: [action] }))
    await quiet([first, second])
    expect(first.tables()).toEqual(second.tables())
    expect(first.tables().action).toEqual({})
    expect([...first.told, ...second.told].some(({ kind }) => kind === 'failed')).toBe(false)
  })

  it('show what was written while the later one was starting', async () => {
    const first = await openWindow()
    first.show(someWork)
    await first.keeper.settled()
    const storage = await openBrowserStorage()
    open.push(storage)
    const kept = await storage.restore()
    if (kept.kind !== 'restored') throw new Error('was not read')
    first.show(changeTables(first.tables(), { put: [], removed: [action] }))
    await first.keeper.settled()
    const second = keeping(storage, kept.work)
    await quiet([first, second])
    expect(second.tables()).toEqual(first.tables())
  })

  it('show the same in the end, and it is what is kept, however their changes meet', async () => {
    const anyChange = fc.record({
      by: fc.constantFrom(0, 1),
      id: fc.constantFrom('own-question', 'other-question'),
      note: fc.string({ maxLength: 3 }),
      wait: fc.constantFrom(0, 0, 0, 1, 5),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { maxLength: 12 }), async (edits) => {
        const windows = await twoWindows()
        for (const { by, id, note, wait } of edits) {
          const one = windows[by === 0 ? 0 : 1]
          one.show(changeTables(one.tables(), { put: [answer(id, { note })], removed: [] }))
          if (wait > 0) await pause(wait)
        }
        await quiet(windows)
        expect(windows[0].tables()).toEqual(windows[1].tables())
        expect(await kept()).toEqual(windows[0].tables())
        for (const storage of open.splice(0)) storage.close()
        await deleteDB('lageskoll')
      }),
      { numRuns: 20 },
    )
  })

  it('keep what is on the screen when the other one stops keeping anything here', async () => {
    const [first, second] = await twoWindows()
    await first.keeper.stop()
    await first.storage.replace(noWork)
    await quiet([second])
    expect(second.tables()).toEqual(someWork)
    second.show(changeTables(second.tables(), { put: [answer('late')], removed: [] }))
    await quiet([second])
    expect(second.told.at(-1)).toEqual({ kind: 'failed', why: 'other-tab' })
    expect(second.tables().answer).toHaveProperty(answer('late').id)
  })

  it('never write what has no place any more: the other one opened another file at the same moment', async () => {
    const [first, second] = await twoWindows()
    const other = tablesOf([{ ...workplace, id: 'w2' as never }])
    first.open(other)
    second.show(changeTables(second.tables(), { put: [answer('late', { note: 'Skrev jag nyss' })], removed: [] }))
    await quiet([first, second])
    expect(second.tables()).toEqual(first.tables())
    expect(await kept()).toEqual(first.tables())
    expect(isWhole(first.tables())).toBe(true)
    const words = Object.values(first.tables().overwritten).map(({ text }) => text)
    // Either the file came last, and nothing is left of what was there; or the words were typed into what the file replaced.
    expect([[], ['Skrev jag nyss']]).toContainEqual(words)
  })

  it.each([
    ['words', 'hello'],
    [
      'a record that is none',
      {
        ...{ formatVersion: 3, revision: 99 },
        change: { put: [{ record: { kind: 'secret' } }], removed: [], devices: [], own: 'none', unread: 'as-before' },
      },
    ],
    ['a number too few', { formatVersion: 3, change: 'everything' }],
  ])('do not listen to what is no message of theirs: %s', async (_what, message) => {
    const [first, second] = await twoWindows()
    const channel = new BroadcastChannel('lageskoll')
    channel.postMessage(message)
    await quiet([first, second])
    channel.close()
    expect(second.tables()).toEqual(someWork)
    second.show(changeTables(second.tables(), { put: [answer('late')], removed: [] }))
    await quiet([first, second])
    expect(first.tables()).toEqual(second.tables())
  })
})
