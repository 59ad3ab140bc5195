import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, expect, it } from 'vitest'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import type { Outside } from '../../src/records/edited.ts'
import { isWhole } from '../../src/records/whole.ts'
import { recordsOf, type Tables } from '../../src/schema/record.ts'
import type { Work } from '../../src/schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { keepWork } from '../../src/storage/keepWork.ts'
import { wipeBrowserStorage } from '../../src/storage/wipeBrowserStorage.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { tickingClock } from '../support/anyEdits.ts'
import { questionId } from '../support/tinyChecklist.ts'

/** How many rounds; more with RUNS (`RUNS=200 npx vitest run tests/storage/windowsAtOnce.test.ts`). */
const RUNS = Number(process.env.RUNS ?? 30)
const STAMP = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const SYSTEMS = ['Ett', 'Två', 'Tre']

const open: BrowserStorage[] = []
/** How often a window has told or heard something: while it grows, there may be more to come. */
let stirred = 0
let made = 0
const outside: Outside = { now: tickingClock(), newId: () => `id-${++made}` }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A window of the app: its storage, what keeps it and what is on its screen. */
async function openWindow() {
  const storage = await openBrowserStorage()
  open.push(storage)
  const restored = await storage.restore()
  if (restored.kind !== 'restored') throw new Error('was not read')
  const store = createWorkStore(restored.work, outside)
  const current = (): Work => {
    const { tables, history, unread } = store.getState()
    return { tables, history, unread }
  }
  const keeper = keepWork(storage, restored.work, {
    tell: () => {
      stirred += 1
    },
    current,
    show: (work) => {
      stirred += 1
      store.getState().follow(work)
    },
    outside,
  })
  store.subscribe(() => keeper.changed())
  return { store, keeper, storage, current, edits: editsOf(store) }
}
type Window = Awaited<ReturnType<typeof openWindow>>

/** Until nobody has had anything more to write or to hear for five rounds. */
async function quiet(windows: readonly Window[]) {
  for (let still = 0, before = stirred; still < 5; still = stirred === before ? still + 1 : 0) {
    before = stirred
    await pause(2)
    for (const { keeper } of windows) await keeper.settled()
  }
}

async function kept(): Promise<Tables> {
  const storage = await openBrowserStorage()
  const restored = await storage.restore()
  storage.close()
  if (restored.kind !== 'restored') throw new Error('what is kept cannot be read')
  return restored.work.tables
}

async function end() {
  for (const storage of open.splice(0)) storage.close()
  await deleteDB('lageskoll')
}
afterEach(end)

/** Some work that all windows start from, written by the first of them. */
async function windowsOf(count: number): Promise<readonly Window[]> {
  const first = await openWindow()
  first.edits.renameWorkplace('Mottagningen')
  for (const name of SYSTEMS) first.edits.addOwned(systemOf(name))
  first.edits.answer(questionId('q0'), { note: 'från början' })
  await quiet([first])
  const others: Window[] = []
  for (let index = 1; index < count; index += 1) others.push(await openWindow())
  return [first, ...others]
}

const systemOf = (name: string) => newSystem(name, 'own')

/** What was typed, what of it was let go by a hand that had seen it (typed over, removed), and which ids were removed. */
type Log = { readonly typed: string[]; readonly letGo: Set<string>; readonly removed: Set<string> }
const newLog = (): Log => ({ typed: [], letGo: new Set(), removed: new Set() })

type Act = {
  readonly by: number
  readonly what: 'note' | 'choice' | 'name' | 'add' | 'remove'
  readonly on: number
  readonly wait: number
}

function act({ store, edits }: Window, { what, on }: Act, log: Log, number: number): void {
  const text = `ord ${number}.`
  const { system, answer } = store.getState().tables
  const known = Object.values(answer).find(({ questionId: question }) => question === `q${on % 2}`)
  const id = Object.keys(system)[on % Math.max(1, Object.keys(system).length)]
  switch (what) {
    case 'note':
      edits.answer(questionId(`q${on % 2}`), { note: text })
      typed(log, text, known?.note)
      break
    case 'choice':
      edits.answer(questionId(`q${on % 2}`), { choice: on % 3 ? 'no' : 'yes' })
      break
    case 'name':
      if (id === undefined) break
      edits.changeOwned('system', id, { purpose: text })
      typed(log, text, system[id]?.purpose)
      break
    case 'add':
      edits.addOwned(systemOf(text))
      break
    case 'remove':
      if (id === undefined) break
      log.letGo.add(system[id]?.purpose ?? '')
      for (const gone of edits.remove([{ kind: 'system', id }]).gone) log.removed.add(gone.id)
  }
}

function typed(log: Log, text: string, over = ''): void {
  log.typed.push(text)
  log.letGo.add(over)
}

/** Whatever was typed stands, is kept as words that gave way, or was let go by somebody who saw it. */
function expectNothingLost(tables: Tables, { typed: all, letGo }: Log): void {
  const words = JSON.stringify(recordsOf(tables))
  expect(all.filter((text) => !words.includes(text) && !letGo.has(text))).toEqual([])
}

const anyAct = (windows: number): fc.Arbitrary<Act> =>
  fc.record({
    by: fc.nat(windows - 1),
    what: fc.constantFrom<Act['what']>('note', 'note', 'choice', 'name', 'name', 'add', 'remove'),
    on: fc.nat(5),
    wait: fc.constantFrom(0, 0, 0, 0, 1, 3),
  })

it.each([2, 3])('%i windows agree in the end, nothing typed is lost and nothing removed comes back', async (count) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct(count), { minLength: 4, maxLength: 14 }), async (acts) => {
      await end()
      const windows = await windowsOf(count)
      const log = newLog()
      for (const [number, one] of acts.entries()) {
        const window = windows[one.by]
        if (window) act(window, one, log, number)
        if (one.wait > 0) await pause(one.wait)
      }
      await quiet(windows)
      const found = await kept()
      for (const window of windows) expect(window.current().tables).toEqual(found)
      expect(isWhole(found)).toBe(true)
      expect(Object.keys(found.system).filter((id) => log.removed.has(id))).toEqual([])
      expectNothingLost(found, log)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})

it('windows agree in the end when one of them opens a file meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct(2), { maxLength: 6 }), fc.nat(6), async (acts, at) => {
      await end()
      const windows = await windowsOf(2)
      const [first] = windows
      if (!first) throw new Error('no window')
      const file = readWorkFile(writeWorkFile(first.current(), STAMP))
      if (file.kind !== 'opened') throw new Error(file.failure)
      const log = newLog()
      for (const [number, one] of acts.entries()) {
        if (number === at) first.store.getState().replaceAll(file.work)
        const window = windows[one.by]
        if (window) act(window, one, log, number)
        if (one.wait > 0) await pause(one.wait)
      }
      await quiet(windows)
      const found = await kept()
      for (const window of windows) expect(window.current().tables).toEqual(found)
      expect(isWhole(found)).toBe(true)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})

it('nothing is written any more after a wipe, by whomever', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct(2), { minLength: 1, maxLength: 6 }), fc.nat(6), async (acts, at) => {
      await end()
      const windows = await windowsOf(2)
      const log = newLog()
      const later: Promise<void>[] = []
      for (const [number, one] of acts.entries()) {
        if (number === Math.min(at, acts.length - 1)) later.push(wipeBrowserStorage())
        const window = windows[one.by]
        if (window) act(window, one, log, number)
        if (one.wait > 0) await pause(one.wait)
      }
      await Promise.all(later)
      await quiet(windows)
      expect(recordsOf(await kept())).toEqual([])
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})
