import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { entriesOf } from '../../src/records/entriesOf.ts'
import { readEntries } from '../../src/records/readEntries.ts'
import { isNoStep, stepBetween, withStep } from '../../src/records/step.ts'
import { withChildren } from '../../src/records/whole.ts'
import { instantOf } from '../../src/schema/isoDate.ts'
import { type AppRecord, emptyTables, recordsOf } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { action, answer, plan, round, someWork, workplace } from '../support/someWork.ts'

const outside = { now: () => new Date('2026-03-21T10:00:00.000Z'), newId: () => 'd1' }
const begun = edited(noWork, someWork, outside)
const put = (work: Work, ...records: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: records, removed: [] }), outside)
const without = (work: Work, ...roots: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: [], removed: withChildren(work.tables, roots) }), outside)

/** The work as a file gives it back. */
function read(work: Work): Work {
  const found = readEntries(entriesOf(work), {
    ...work.history,
    own: 'none',
    savedAt: instantOf(new Date('2026-03-21T10:00:00.000Z')),
  })
  if (found === 'damaged') throw new Error('damaged')
  return found
}

function stepped(before: Work, after: Work): Work {
  const step = stepBetween(before, after)
  if (step === 'everything') throw new Error('everything')
  return withStep(before, step)
}

describe('a step', () => {
  it('names what is other and nothing else', () => {
    const step = stepBetween(begun, put(begun, plan))
    expect(step).toMatchObject({ put: [{ record: plan, made: [2, 0] }], removed: [], own: 0, unread: 'as-before' })
    expect(isNoStep(stepBetween(begun, begun))).toBe(true)
    expect(isNoStep(step)).toBe(false)
    expect(isNoStep('everything')).toBe(false)
  })

  it('made leads from the one state to the other, whatever was done between', () => {
    const things = [workplace, round, plan, action, answer('a'), answer('a', { note: 'n' }), answer('own-question')]
    const anyEdit = fc.record({ of: fc.constantFrom(...things), isGone: fc.boolean() })
    const doAll = (start: Work, edits: readonly { readonly of: AppRecord; readonly isGone: boolean }[]) =>
      edits.reduce((work, { of, isGone }) => (isGone ? without(work, of) : put(work, of)), start)
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), fc.array(anyEdit, { maxLength: 6 }), (first, then) => {
        const before = doAll(begun, first)
        const after = doAll(before, then)
        const made = stepped(before, after)
        expect(made.tables).toEqual(after.tables)
        expect(inOrder(made)).toEqual(inOrder(after))
      }),
      { numRuns: 500 },
    )
  })

  it('tells of what was made and removed again before anybody heard of it', () => {
    const after = without(put(begun, plan), plan)
    expect(stepped(begun, after).history).toEqual(after.history)
  })

  it('carries what could not be read only where that is other than before', () => {
    const after = { ...begun, unread: [1] }
    expect(stepBetween(begun, after)).toMatchObject({ put: [], unread: [1] })
    expect(stepped(begun, after)).toEqual(after)
    expect(stepped(after, put(after, plan)).unread).toEqual([1])
  })
})

describe('everything is written', () => {
  it('when an opened file is of an earlier day', () => {
    expect(stepBetween(put(begun, plan), read(begun))).toBe('everything')
    expect(stepBetween(without(begun, action), read(begun))).toBe('everything')
  })

  it('when an opened file is of other work', () => {
    const other = edited(noWork, someWork, { ...outside, newId: () => 'd2' })
    expect(stepBetween(begun, read(other))).toBe('everything')
    expect(stepBetween(begun, noWork)).toBe('everything')
  })

  it('when something is gone and nobody has said so', () => {
    expect(stepBetween(begun, { ...begun, tables: emptyTables })).toBe('everything')
  })

  it('not when the file is of later work of the same store', () => {
    const later = without(put(begun, plan), action)
    expect(recordsOf(stepped(begun, read(later)).tables)).toEqual(recordsOf(later.tables))
    expect(inOrder(stepped(begun, read(later))).removals).toEqual(inOrder(later).removals)
  })
})

/** Histories say the same in any order of removals; a kind of which nothing is known says nothing. */
function inOrder({ history: { removals, stamps, ...rest } }: Work) {
  return {
    ...rest,
    removals: removals.toSorted((a, b) => `${a.kind} ${a.id}`.localeCompare(`${b.kind} ${b.id}`)),
    stamps: Object.fromEntries(Object.entries(stamps).filter(([, some]) => Object.keys(some).length > 0)),
  }
}
