import { describe, expect, it } from 'vitest'
import {
  fitsInto,
  isWhole,
  parentsOf,
  readRecord,
  sortOut,
  wholeTables,
  withChildren,
} from '../../src/records/whole.ts'
import { type AppRecord, emptyTables, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { recordWith } from '../support/anyRecord.ts'
import { action, answer, plan, round, someWork, workplace } from '../support/someWork.ts'
import { group, row } from '../support/tinyTraining.ts'

const all = recordsOf(someWork)
const ids = (records: readonly AppRecord[]) => records.map(({ id }) => id)
const other = { ...workplace, id: 'w2' as typeof workplace.id }

describe('what has its place', () => {
  it('is everything whose parents are there, in whatever order it comes, parents first', () => {
    const { whole, homeless } = sortOut([...all, group('g'), row('g')].toReversed())
    expect(homeless).toEqual([])
    expect(ids(whole)).toEqual(['w1', 'r1', 'r1.other-question', 'r1.own-question', 'g', 'row-of-g', 'a1'])
  })

  it.each([
    ['without its workplace', [round]],
    ['without its round', [workplace, answer('a')]],
    ['without one of two parents', [workplace, row('g')]],
    ['a second one of its id', [workplace, { ...workplace, name: 'Annat' }]],
    ['a second one for a place', [workplace, round, plan, { ...plan, id: 'p2' as typeof plan.id }]],
    ['a second answer to a question', [workplace, round, answer('a'), { ...answer('a'), id: 'x' as never }]],
  ])('is not a record %s, and the first stays', (_what, records) => {
    const { whole, homeless } = sortOut(records)
    expect([whole, homeless]).toEqual([records.slice(0, -1), records.slice(-1)])
    expect(isWhole(tablesOf(whole))).toBe(true)
  })

  it('is not what hangs on what has no place', () => {
    expect(sortOut([answer('a'), round]).homeless).toHaveLength(2)
    expect(wholeTables([answer('a'), round])).toEqual(emptyTables)
  })

  it('is told of a state as a whole', () => {
    expect(isWhole(someWork)).toBe(true)
    expect(isWhole({ ...someWork, workplace: {} })).toBe(false)
    expect(isWhole({ ...someWork, workplace: { [other.id]: other } })).toBe(false)
    expect(isWhole(emptyTables)).toBe(true)
  })

  it('is known before it is put in', () => {
    expect(fitsInto(someWork, plan)).toBe(true)
    expect(fitsInto(someWork, answer('own-question', { note: 'other words' }))).toBe(true)
    expect(fitsInto(someWork, { ...answer('own-question'), id: 'x' as never })).toBe(false)
    expect(fitsInto(someWork, row('g'))).toBe(false)
  })
})

describe('what hangs on a record', () => {
  it('is the record and its children and theirs, parents first', () => {
    const tables = tablesOf([...all, plan, other, group('g'), row('g')])
    expect(ids(withChildren(tables, [group('g')]))).toEqual(['g', 'row-of-g'])
    expect(ids(withChildren(tables, [round]))).toEqual(['r1', 'r1.own-question', 'r1.other-question', 'a1', 'p1'])
    expect(withChildren(tables, [workplace])).toHaveLength(recordsOf(tables).length - 1)
    expect(withChildren(tables, [])).toEqual([])
    expect(withChildren(tables, [{ kind: 'action', id: 'r1' }])).toEqual([])
  })

  it('is told by the fields that name it, loose ones left out', () => {
    expect(parentsOf(action)).toEqual([
      { kind: 'workplace', id: 'w1' },
      { kind: 'round', id: 'r1' },
    ])
    expect(parentsOf(recordWith('staff-meeting-point', () => true)).map(({ kind }) => kind)).toEqual(['staff-meeting'])
  })
})

describe('a record of whatever was found', () => {
  const asked = { ...group('g'), needs: [{ topicId: 'ethics', need: 'dont-know' }] }

  it.each([action, asked])('is what its schema takes: $kind', (record) => {
    expect(readRecord({ ...record })).toEqual(record)
  })

  it.each([
    ...[undefined, null, 7, 'action', [], {}, { kind: 'constructor' }, { kind: 'toString', id: 'a' }],
    ...[
      { kind: ['action'] },
      { ...action, secret: 1 },
      { ...action, id: '' },
      { ...action, rank: '1' },
      { ...action, rank: Number('1e999') },
      { ...round, createdAt: '2026-13-01T10:00:00.000Z' },
      { ...asked, needs: [...asked.needs, ...asked.needs] },
    ],
    ...['constructor', '__proto__', 'toString', '..', 'a/b', 'x'.repeat(81)].map((id) => ({ ...action, id })),
  ])('is none: %j', (found) => {
    expect(readRecord(found)).toBe('unfit')
  })
})
