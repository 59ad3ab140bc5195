import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import type { Outside } from '../../src/records/edited.ts'
import { joinWork } from '../../src/records/join.ts'
import { isWhole } from '../../src/records/whole.ts'
import type { History } from '../../src/schema/history.ts'
import { recordsOf, type Tables } from '../../src/schema/record.ts'
import { recordKinds } from '../../src/schema/recordKinds.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { createWorkStore, type WorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { anyEdit, tickingClock } from '../support/anyEdits.ts'
import { type Chance, type Memory, newMemory } from '../support/anyHands.ts'

/** How many sequences: as many as CI demands, or as RUNS says for the long run (`RUNS=100000 npx vitest run tests/store/sequences.test.ts`). */
const RUNS = Number(process.env.RUNS ?? 2000)
const STEPS = 40
const STAMP = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }

/** What is done beside edits: a window opens a file of an earlier day, and a window writes and takes in what others wrote. */
const BESIDE = 3
type Step = readonly [window: 0 | 1, what: number, ...by: Chance]

type Window = { readonly store: WorkStore; readonly memory: Memory; base: Work }

/** Two windows of one store, as `keepWork` joins them, and the files that were saved so far. */
function begin() {
  let count = 0
  const outside: Outside = { now: tickingClock(), newId: () => `id-${++count}` }
  const open = (): Window => ({ store: createWorkStore(noWork, outside), memory: newMemory(), base: noWork })
  return { outside, windows: [open(), open()] as const, kept: noWork, saved: [] as Work[] }
}
type Begun = ReturnType<typeof begin>

const workOf = ({ store }: Window): Work => {
  const { tables, history, unread } = store.getState()
  return { tables, history, unread }
}

/** The window writes; what another one has written meanwhile is taken in first. */
function write(begun: Begun, window: Window): void {
  if (window.base !== begun.kept) {
    const mine = workOf(window)
    const isAsBefore = mine.tables === window.base.tables
    const joined = isAsBefore ? begun.kept : joinWork(window.base, mine, begun.kept, begun.outside)
    window.store.getState().follow(joined)
  }
  begun.kept = workOf(window)
  window.base = begun.kept
}

function take(begun: Begun, [place, what, ...by]: Step): string {
  const window = begun.windows[place]
  const state = window.store.getState()
  const edit = anyEdit[what]
  if (edit) {
    const made = edit.perform({ state, edits: editsOf(window.store), memory: window.memory, by })
    if (Array.isArray(made)) for (const id of made) expectThere(window, String(id))
    return edit.name
  }
  const file = begun.saved[by[0] % Math.max(1, begun.saved.length)]
  if (what === anyEdit.length && file) state.replaceAll(file)
  else write(begun, window)
  return file && what === anyEdit.length ? 'replaceAll' : 'follow'
}

function expectThere({ store }: Window, id: string): void {
  const { tables } = store.getState()
  if (!recordKinds.some((kind) => id in tables[kind])) throw new Error(`${id} was made and is not there`)
}

/** Whole, and known to be so: tables that are the same as before are not looked at again. */
const known = new WeakSet<Tables>()
function expectWhole({ store }: Window, after: string): void {
  const { tables, shown } = store.getState()
  if (known.has(tables)) return
  if (!isWhole(tables)) throw new Error(`After ${after} something has no place`)
  if (shown.workplaceId !== 'none' && !(shown.workplaceId in tables.workplace))
    throw new Error(`${after}: shows nothing`)
  known.add(tables)
}

/** What is saved can be opened and is equal: records, stamps and removals. */
function expectSaved(window: Window): Work {
  const work = workOf(window)
  const opened = readWorkFile(writeWorkFile(work, STAMP))
  if (opened.kind !== 'opened') throw new Error(`What was saved is ${opened.failure}`)
  expect(opened.work.tables).toEqual(work.tables)
  expect(opened.work.unread).toEqual([])
  expect(said(opened.work.history)).toEqual(said(work.history))
  return opened.work
}

/** Which place is its own a file does not say; a kind of which nothing is known says nothing. */
const said = ({ devices, removals, stamps }: History) => ({
  ...{ devices, removals },
  stamps: Object.fromEntries(Object.entries(stamps).filter(([, some]) => Object.keys(some).length > 0)),
})

/** Whatever is there, removed and put back at once, is as before. */
function expectPutBack({ store }: Window, by: number): void {
  const { tables } = store.getState()
  const edits = editsOf(store)
  const all = recordsOf(tables)
  const record = all[by % Math.max(1, all.length)]
  if (!record) return
  expect(edits.restore(edits.remove([record]))).toBe('restored')
  expect(store.getState().tables).toEqual(tables)
}

const chance = fc.nat(999)
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.nat(anyEdit.length + BESIDE - 1),
  ...([chance, chance, chance] as const),
)
const sequence = fc.record({
  steps: fc.array(step, { minLength: STEPS, maxLength: STEPS }),
  looks: fc.tuple(...([0, 1, 2] as const).map(() => fc.nat(STEPS - 1))),
})

it(`keeps the work whole and fit to be saved, whatever is done in whatever order (${RUNS} sequences)`, () => {
  const done = new Map<string, number>()
  fc.assert(
    fc.property(sequence, ({ steps, looks }) => {
      const begun = begin()
      for (const [index, one] of steps.entries()) {
        const name = take(begun, one)
        done.set(name, (done.get(name) ?? 0) + 1)
        const window = begun.windows[one[0]]
        expectWhole(window, name)
        if (!looks.includes(index)) continue
        begun.saved.push(expectSaved(window))
        expectPutBack(window, one[2])
        expectWhole(window, 'putting back')
      }
      for (const window of begun.windows) expectSaved(window)
      for (const window of [...begun.windows, ...begun.windows]) write(begun, window)
      for (const window of begun.windows) {
        write(begun, window)
        expectWhole(window, 'the end')
      }
      expect(begun.windows[0].store.getState().tables).toEqual(begun.windows[1].store.getState().tables)
    }),
    { numRuns: RUNS, endOnFailure: RUNS > 2000 },
  )
  // No kind of edit is left out by chance.
  const names = new Set([...anyEdit.map(({ name }) => name), 'replaceAll', 'follow'])
  expect([...names].filter((name) => (done.get(name) ?? 0) < RUNS / 10)).toEqual([])
  if (process.env.RUNS) console.info(Object.fromEntries(done))
})
