import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedCells } from '../../src/records/cells.ts'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import type { DeviceId } from '../../src/schema/history.ts'
import { type AppRecord, emptyTables, tablesOf } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { anyStates } from '../support/anyRecord.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'

const AT = '2026-03-21T10:00:00.000Z'
const outside = { now: () => new Date(AT), newId: () => 'device-1' }
const begun = edited(noWork, someWork, outside)
const put = (work: Work, ...records: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: records, removed: [] }), outside)
const without = (work: Work, ...removed: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: [], removed }), outside)
const stampOf = ({ history }: Work, { kind, id }: AppRecord) => history.stamps[kind]?.[id]

describe('the first edit', () => {
  it('gives the store its name, and what it makes the number one', () => {
    expect(begun.history.devices).toEqual([{ device: 'device-1', count: 1 }])
    expect(begun.history.own).toBe(0)
    expect(stampOf(begun, action)).toEqual({ at: AT, made: [1, 0] })
  })

  it('has a place of its own after those whose work was opened', () => {
    const opened: Work = {
      ...noWork,
      history: { ...noWork.history, devices: [{ device: 'other' as DeviceId, count: 7 }] },
    }
    const { history } = edited(opened, someWork, outside)
    expect(history.devices).toEqual([
      { device: 'other', count: 7 },
      { device: 'device-1', count: 8 },
    ])
    expect([history.own, history.stamps.action?.a1?.made]).toEqual([1, [8, 1]])
  })
})

describe('an edit', () => {
  it('stamps every field that it changed and no other, and says when', () => {
    fc.assert(
      fc.property(anyStates(3), ([first, second, third]) => {
        if (!first || !second || !third) throw new Error('three states')
        const made = edited(noWork, tablesOf([first]), outside)
        const once = put(made, second)
        const twice = put(once, third)
        const [early, late] = [changedCells(first, second), changedCells(second, third)]
        const expected = Object.fromEntries<readonly number[]>([
          ...[...early.keys()].map((at) => [at, [2, 0]] as const),
          ...[...late.keys()].map((at) => [at, [3, 0]] as const),
        ])
        expect(stampOf(twice, third)).toEqual({ at: AT, made: [1, 0], fields: expected })
      }),
      { numRuns: 300 },
    )
  })

  it('counts one further than anybody has', () => {
    const seen: Work = {
      ...begun,
      history: { ...begun.history, devices: [...begun.history.devices, { device: 'b' as DeviceId, count: 40 }] },
    }
    const { history } = put(seen, { ...workplace, name: 'Annat' })
    expect(history.devices.map(({ count }) => count)).toEqual([41, 40])
    expect(history.stamps.workplace?.w1?.fields).toEqual({ name: [41, 0] })
  })

  it('of nothing counts nothing', () => {
    expect(edited(begun, begun.tables, outside)).toEqual(begun)
    expect(edited(noWork, emptyTables, outside).history).toEqual(noWork.history)
  })

  it('leaves what stood beside as it was', () => {
    const after = put(begun, answer('own-question', { note: 'annat' }))
    expect(after.tables.action).toBe(begun.tables.action)
    expect(after.history.stamps.action).toBe(begun.history.stamps.action)
    expect(stampOf(after, answer('other-question'))).toEqual(stampOf(begun, answer('other-question')))
    expect(stampOf(after, round)).toEqual({ at: AT, made: [1, 0] })
  })
})

describe('a removal', () => {
  it('is remembered by its name alone, and nothing more is known of how it came to be', () => {
    const after = without(begun, action)
    expect(after.history.removals).toEqual([{ kind: 'action', id: 'a1', stamp: [2, 0] }])
    expect(stampOf(after, action)).toBeUndefined()
    expect(JSON.stringify(after.history)).not.toContain('riktlinje')
  })

  it('is none any more once what went is back, made by the change that put it back', () => {
    const back = put(without(begun, action), action)
    expect(back.history.removals).toEqual([])
    expect(stampOf(back, action)).toEqual({ at: AT, made: [3, 0] })
    expect(back.tables).toEqual(begun.tables)
  })

  it('of one is not forgotten when another comes back', () => {
    const gone = without(begun, action, answer('own-question'))
    expect(put(gone, action).history.removals.map(({ id }) => id)).toEqual(['r1.own-question'])
  })
})
