import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import type { Outside } from '../../src/records/edited.ts'
import { type Merged, mergeWork, undecided } from '../../src/records/merge/merge.ts'
import { ownTextsOf } from '../../src/records/ownTexts.ts'
import { isWhole } from '../../src/records/whole.ts'
import type { History } from '../../src/schema/history.ts'
import { type AppRecord, recordsOf, type Tables } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { createWorkStore, type WorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { anyEdit, tickingClock } from '../support/anyEdits.ts'
import { type Chance, type Memory, newMemory } from '../support/anyHands.ts'

/** As many histories as CI demands, or as RUNS says (`RUNS=20000 npx vitest run tests/store/merging.test.ts`). */
const RUNS = Number(process.env.RUNS ?? 60)
const BEFORE = 12
const STEPS = 24
const STAMP = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }

type Step = readonly [device: number, what: number, ...by: Chance]
type Device = { readonly store: WorkStore; readonly memory: Memory }

let count = 0
const outside: Outside = { now: tickingClock(), newId: () => `id-${++count}` }

const workOf = ({ store }: Device): Work => {
  const { tables, history, unread } = store.getState()
  return { tables, history, unread }
}
const opened = (work: Work): Work => ({ ...work, history: { ...work.history, own: 'none' } })
const deviceWith = (work: Work): Device => ({ store: createWorkStore(work, outside), memory: newMemory() })
const merge = (ours: Work, theirs: Work): Merged => mergeWork(ours, opened(theirs), undecided, outside)

/** Three devices that began from one file, and now and then take in the file of another. */
function devicesAfter(before: readonly Step[], steps: readonly Step[]): readonly Work[] {
  const first = deviceWith(noWork)
  const edit = (device: Device, [, what, ...by]: Step) => {
    const one = anyEdit[what % anyEdit.length]
    one?.perform({ state: device.store.getState(), edits: editsOf(device.store), memory: device.memory, by })
  }
  for (const step of before) edit(first, step)
  const base = workOf(first)
  const devices = [deviceWith(base), deviceWith(opened(base)), deviceWith(opened(base))]
  for (const step of steps) {
    const device = devices[step[0] % 3] ?? first
    if (step[1] < anyEdit.length) edit(device, step)
    else device.store.getState().follow(merge(workOf(device), workOf(devices[step[2] % 3] ?? first)).work)
  }
  return devices.map(workOf)
}

const said = ({ devices, removals, stamps }: History) => ({
  ...{ devices, removals },
  stamps: Object.fromEntries(Object.entries(stamps).filter(([, some]) => Object.keys(some).length > 0)),
})

function expectSame(work: Work, other: Work): void {
  expect(work.tables).toEqual(other.tables)
  expect(said(work.history)).toEqual(said(other.history))
}

/** Everything but the place in an order, which comes apart where two have one. */
const withoutRank = (tables: Tables) =>
  Object.fromEntries(
    recordsOf(tables).map((record) => {
      const { rank: _rank, ...others }: AppRecord & { readonly rank?: number } = record
      return [`${record.kind} ${record.id}`, others]
    }),
  )
const removedIn = ({ history }: Work) => history.removals.map(({ kind, id }) => `${kind} ${id}`).toSorted()

/**
 * What is removed leaves no content behind, so that it matters who is asked first where one of three removed a thing that both
 * others have, each as it left it: under one name, where an edit brings it back, or under two, where there can be only one.
 */
function isRemovedBesideTwo(merged: readonly Merged[], works: readonly Work[]): boolean {
  const names = new Map(merged.flatMap((one) => [...one.names]))
  const nameOf = (id: string): string => {
    const now = names.get(id)
    return now === undefined || now === id ? id : nameOf(now)
  }
  const heldIn = works.map(({ tables }) => new Set(recordsOf(tables).map(({ kind, id }) => `${kind} ${nameOf(id)}`)))
  const gone = new Set(works.flatMap(({ history }) => history.removals.map(({ kind, id }) => `${kind} ${nameOf(id)}`)))
  const isJoined = new Set([...names.values()].map(nameOf))
  const isBack = new Set(merged.flatMap(({ outlived }) => outlived.map(({ kind, id }) => `${kind} ${nameOf(id)}`)))
  return [...gone].some(
    (key) =>
      (isBack.has(key) || isJoined.has(key.split(' ')[1] ?? '')) && heldIn.filter((held) => held.has(key)).length > 1,
  )
}

/**
 * Of a text that one emptied nothing is left either: where the two others have words there, each its own, it matters whether
 * they meet before or after the one who emptied it.
 */
const isEmptiedBesideTwo = (merged: readonly Merged[], works: readonly Work[]): boolean =>
  merged
    .flatMap(({ atOnce }) => atOnce.filter(({ kind }) => kind === 'kept-both'))
    .some(({ of: { kind, id }, field }) =>
      works.some(({ tables }) => {
        const record: AppRecord | undefined = tables[kind][id]
        return record !== undefined && !ownTextsOf(record).some(({ at, text }) => at === field && text !== '')
      }),
    )

/** Each text that the other had not seen stands in the result, in its field or among what was not chosen. */
function expectKept(from: Work, other: Work, { work }: Merged): void {
  const gone = new Set(removedIn(work))
  const seen = new Map(other.history.devices.map(({ device, count: highest }) => [device, highest]))
  const all = JSON.stringify(work.tables)
  for (const record of recordsOf(from.tables)) {
    if (!(record.id in work.tables[record.kind])) expect(gone).toContain(`${record.kind} ${record.id}`)
    if (gone.has(`${record.kind} ${record.id}`) || record.kind === 'overwritten') continue
    const { made, fields = {} } = from.history.stamps[record.kind]?.[record.id] ?? {}
    for (const { at, text } of ownTextsOf(record)) {
      const [first, last] = [at.split('.')[0], at.split('.').at(-1)]
      const cells = Object.keys(fields).filter((cell) => cell.split('\u0000')[0] === first)
      const cell = cells.find((one) => one === first || one.split('\u0000').at(-1) === last)
      const [highest, place] = (cell === undefined ? made : fields[cell]) ?? [0, 0]
      const device = from.history.devices[place]?.device
      const isSeen = device === undefined || highest <= (seen.get(device) ?? -1)
      // Two that are kept both may stand apart again, beside a third.
      if (!isSeen) for (const words of text.split('* * *')) expect(all).toContain(words.trim())
    }
  }
}

function expectSaved(work: Work): void {
  const read = readWorkFile(writeWorkFile(work, STAMP))
  if (read.kind !== 'opened') throw new Error(`What was put together is ${read.failure}`)
  expect(read.work.tables).toEqual(work.tables)
  expect(read.work.unread).toEqual([])
  expect(said(read.work.history)).toEqual(said(work.history))
}

const chance = fc.nat(999)
const anyStep = (most: number): fc.Arbitrary<Step> => fc.tuple(fc.nat(2), fc.nat(most), chance, chance, chance)
const histories = fc.record({
  before: fc.array(anyStep(anyEdit.length - 1), { minLength: BEFORE, maxLength: BEFORE }),
  steps: fc.array(anyStep(anyEdit.length + 1), { minLength: STEPS, maxLength: STEPS }),
})

/** One of three empties a text, the second writes another, and the third has it as the first left it before. */
const EMPTIED_BESIDE_TWO: { readonly before: Step[]; readonly steps: Step[] } = {
  before: [...Array.from({ length: 10 }, (): Step => [0, 1, 0, 0, 0]), [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  steps: [
    ...Array.from({ length: 4 }, (): Step => [0, 1, 0, 0, 0]),
    ...([
      [0, 1, 0, 0, 1],
      [0, 2, 0, 0, 0],
      [0, 1, 0, 0, 232],
      [0, 2, 0, 0, 0],
      [0, 1, 0, 0, 10],
    ] satisfies Step[]),
    ...([
      [0, 2, 0, 0, 0],
      [2, anyEdit.length, 0, 0, 0],
      [1, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
    ] satisfies Step[]),
    [0, 1, 0, 0, 0],
    ...Array.from({ length: 6 }, (): Step => [0, 0, 0, 0, 0]),
    [1, 1, 0, 0, 1],
    ...Array.from({ length: 3 }, (): Step => [0, 0, 0, 0, 0]),
  ],
}

it(`puts files together in any order to the same, and loses nothing (${RUNS} histories of three devices)`, () => {
  const found = { commutes: 0, associates: 0, asked: 0, keptBoth: 0, outlived: 0 }
  fc.assert(
    fc.property(histories, ({ before, steps }) => {
      const [a, b, c] = devicesAfter(before, steps)
      if (!a || !b || !c) throw new Error('three devices')
      const [ab, ba, bc] = [merge(a, b), merge(b, a), merge(b, c)]
      const [left, right] = [merge(ab.work, c), merge(a, bc.work)]
      for (const { work } of [ab, ba, bc, left, right]) expect(isWhole(work.tables)).toBe(true)
      // The same twice changes nothing.
      expectSame(merge(a, a).work, a)
      for (const one of [a, b]) expectSame(merge(ab.work, one).work, ab.work)
      const isAsked = (...all: readonly Merged[]) =>
        all.some(({ atOnce }) => atOnce.some(({ kind }) => kind === 'asked'))
      if (!isAsked(ab, ba)) {
        found.commutes += 1
        expect(ba.work.tables).toEqual(ab.work.tables)
        expect(removedIn(ba.work)).toEqual(removedIn(ab.work))
      }
      const all = [ab, bc, left, right]
      if (!isAsked(...all) && !isRemovedBesideTwo(all, [a, b, c]) && !isEmptiedBesideTwo(all, [a, b, c])) {
        found.associates += 1
        expect(withoutRank(right.work.tables)).toEqual(withoutRank(left.work.tables))
        expect(removedIn(right.work)).toEqual(removedIn(left.work))
      }
      expectKept(a, b, ab)
      expectKept(b, a, ab)
      expectSaved(left.work)
      found.asked += Number(isAsked(ab))
      found.keptBoth += ab.atOnce.filter(({ kind }) => kind === 'kept-both').length
      found.outlived += ab.outlived.length
    }),
    { numRuns: RUNS, endOnFailure: RUNS > 60, examples: [[EMPTIED_BESIDE_TWO]] },
  )
  expect(found.commutes).toBeGreaterThan(RUNS / 10)
  expect(found.associates).toBeGreaterThan(RUNS / 20)
  if (process.env.RUNS) console.info(found)
})
