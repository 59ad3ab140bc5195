import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { entriesOf } from '../../src/records/entriesOf.ts'
import { type FoundHistory, readEntries, readEntry } from '../../src/records/readEntries.ts'
import { instantOf } from '../../src/schema/isoDate.ts'
import { type AppRecord, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { noWork } from '../../src/schema/work.ts'
import { anyRecord } from '../support/anyRecord.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'
import { group, row } from '../support/tinyTraining.ts'

const outside = { now: () => new Date('2026-03-21T10:00:00.000Z'), newId: () => 'd1' }
const begun = edited(noWork, someWork, outside)
const ofGroup = { ...row('g'), id: 'row' }
const nothing: FoundHistory = {
  devices: [],
  own: 'none',
  removals: [],
  savedAt: instantOf(new Date('2026-03-21T13:32:05.123Z')),
}
const known: FoundHistory = { ...nothing, devices: begun.history.devices }
const bare = (records: readonly unknown[]) => records.map((record) => ({ record }))
const idsIn = (work: ReturnType<typeof readEntries>) =>
  work === 'damaged' ? work : recordsOf(work.tables).map(({ id }) => id)

function read(found: readonly unknown[], history = nothing, carried: readonly unknown[] = []) {
  const work = readEntries(found, history, carried)
  if (work === 'damaged') throw new Error('damaged')
  return work
}

describe('entries that were written', () => {
  it('are read as they were, with how they came to be', () => {
    const changed = edited(begun, changeTables(someWork, { put: [], removed: [action] }), outside)
    const { devices, own, removals } = changed.history
    const work = read(entriesOf(changed), { ...nothing, devices, own, removals })
    expect(work.tables).toEqual(changed.tables)
    expect(work.history).toMatchObject(changed.history)
    expect(work.unread).toEqual([])
    expect(entriesOf(work)).toEqual(entriesOf(changed))
  })

  it('may say nothing of how they came to be', () => {
    expect(read(bare(recordsOf(someWork))).tables).toEqual(someWork)
  })
})

describe('what does not fit', () => {
  it('is set aside as it was found, whatever it is, and the rest is read', () => {
    fc.assert(
      fc.property(fc.anything(), fc.nat(5), (bad, place) => {
        const found: unknown[] = [...entriesOf(begun)]
        found.splice(place, 0, bad)
        const work = read(found, known)
        expect(work.tables).toEqual(someWork)
        expect(work.unread).toHaveLength(1)
        expect(work.unread[0]).toBe(bad)
      }),
    )
  })

  it.each([
    ['no parent', ofGroup],
    ['an id that is taken', { ...workplace, name: 'Annat' }],
    ['a place that is taken', { ...answer('own-question'), id: 'x' }],
  ])('is a record with %s too', (_what, record) => {
    const [entry] = bare([record])
    const work = read([...entriesOf(begun), entry], known)
    expect(work.tables).toEqual(someWork)
    expect(work.unread[0]).toBe(entry)
  })

  it('is read once more when its parent has come', () => {
    const { unread } = read([...entriesOf(begun), ...bare([ofGroup])], known)
    const work = read([...entriesOf(begun), ...bare([group('g')])], known, unread)
    expect(idsIn(work)).toContain('row')
    expect(work.unread).toEqual([])
  })

  it('is no reason to refuse the rest, nor to make a workplace, once it is set aside', () => {
    const many = Array.from({ length: 2000 }, (_one, index) => index)
    const work = read([], nothing, [...many, ...bare([round])])
    expect(recordsOf(work.tables)).toEqual([])
    expect(work.unread).toHaveLength(2001)
  })

  it('is all there is: then it is damaged', () => {
    expect(readEntries([1, 2], nothing)).toBe('damaged')
    expect(readEntries(bare([{ kind: 'secret' }]), nothing)).toBe('damaged')
    expect(read([]).tables).toEqual(noWork.tables)
  })

  it('is more than any mishap makes: then it is damaged, and not before', () => {
    const faults = (count: number) => Array.from({ length: count }, () => ({ record: 'bad' }))
    expect(idsIn(readEntries([...entriesOf(begun), ...faults(1000)], known))).toHaveLength(5)
    expect(readEntries([...entriesOf(begun), ...faults(1001)], known)).toBe('damaged')
  })

  it('is not read to its end once it is too much', () => {
    let asked = 0
    const fault = {
      get record() {
        asked += 1
        return 'bad'
      },
    }
    expect(
      readEntries(
        Array.from({ length: 50_000 }, () => fault),
        nothing,
      ),
    ).toBe('damaged')
    expect(asked).toBeLessThan(10_000)
  })
})

describe('a workplace or round that is lost', () => {
  const records = recordsOf(someWork)
  const without = (...kinds: readonly AppRecord['kind'][]) => bare(records.filter(({ kind }) => !kinds.includes(kind)))

  it('comes back without what was written in it, and all that hangs on it stays', () => {
    const work = read([...without('workplace'), { record: { ...workplace, id: 7 } }])
    expect(work.tables).toEqual({
      ...someWork,
      workplace: { w1: { ...workplace, name: '', createdAt: nothing.savedAt } },
    })
    expect(work.unread).toHaveLength(1)
  })

  it('comes back as of the day when it was saved', () => {
    const made = { ...round, createdAt: nothing.savedAt, startedOn: '2026-03-21', marks: {} }
    expect(read(without('round')).tables).toEqual({ ...someWork, round: { r1: made } })
  })

  it('comes back both at once where something names both', () => {
    expect(idsIn(read(without('workplace', 'round')))).toEqual(recordsOf(someWork).map(({ id }) => id))
  })

  it('comes back for answers alone, where there is one workplace', () => {
    expect(idsIn(read(bare([workplace, answer('a')])))).toEqual(['w1', 'r1', 'r1.a'])
    const two = [workplace, { ...workplace, id: 'w2' }, answer('a')]
    expect(read(bare(two)).unread).toEqual(bare([answer('a')]))
  })
})

describe('how a record came to be', () => {
  const stamped = (how: object) => ({ record: workplace, ...how })

  it.each([
    ['a stamp that is none', { made: 'yesterday' }],
    ['a moment that is none', { at: 'in the evening' }],
    ['half a stamp', { made: [1] }],
    ['a count below none', { made: [-1, 0] }],
    ['a device that is not there', { made: [1, 1] }],
    ['a field of a device that is not there', { made: [1, 0], fields: { name: [1, 4] } }],
    ['more changes than its device has made', { made: [2, 0] }],
  ])('is left out where it is damaged, never the record: %s', (_what, how) => {
    expect(readEntry(stamped(how), begun.history.devices)).toEqual({ record: workplace })
  })

  it('is read where it fits', () => {
    const how = { at: '2026-03-21T10:00:00.000Z', made: [1, 0], fields: { name: [1, 0] } }
    expect(readEntry(stamped(how), begun.history.devices)).toEqual(stamped(how))
  })

  it('holds no removal of what is there, nor one by a device that is not', () => {
    const removal = (id: string, place: number) => ({ kind: 'action', id, stamp: [1, place] as const })
    const removals = [removal('a1', 0), removal('a2', 0), removal('a3', 2)] as unknown as FoundHistory['removals']
    expect(read(entriesOf(begun), { ...known, removals }).history.removals).toEqual([removal('a2', 0)])
  })

  it('knows no place of its own among devices that are not there', () => {
    expect(read(entriesOf(begun), { ...known, own: 4 }).history.own).toBe('none')
    expect(read(entriesOf(begun), { ...known, own: 0 }).history.own).toBe(0)
  })
})

describe('reading any records', () => {
  it('loses none: each is read or set aside', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 12 }), (records) => {
        const work = read(bare(records))
        const stood = new Set(records.map(({ kind, id }) => `${kind} ${id}`))
        const readIn = recordsOf(work.tables).filter(({ kind, id }) => stood.has(`${kind} ${id}`))
        expect(readIn.length + work.unread.length).toBe(records.length)
        expect(tablesOf(recordsOf(work.tables))).toEqual(work.tables)
      }),
      { numRuns: 200 },
    )
  })
})
