import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { withOwnRanks } from '../../src/records/ranks.ts'
import { rebase } from '../../src/records/rebase.ts'
import type { Action } from '../../src/schema/action.ts'
import { type AppRecord, emptyTables, type Tables, tablesOf } from '../../src/schema/record.ts'
import { newPoint } from '../support/madeRecords.ts'
import { action, round, workplace } from '../support/someWork.ts'

const ranked = (id: string, rank: number, workplaceId = workplace.id as string) =>
  ({ ...action, id, rank, workplaceId }) as Action
const put = (tables: Tables, ...records: readonly AppRecord[]) => changeTables(tables, { put: records, removed: [] })
const inOrder = ({ action: table }: Tables) =>
  Object.values(table)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, rank }) => [id, rank])

describe('two windows that gave one rank', () => {
  const base = tablesOf([workplace, round, ranked('a', 1), ranked('b', 2)])

  it('have theirs first and mine right after it, before what follows', () => {
    const mine = put(base, ranked('mine', 3), ranked('mine-2', 4))
    const theirs = put(base, ranked('theirs', 3))
    expect(inOrder(rebase(base, mine, theirs).tables)).toEqual([
      ...[
        ['a', 1],
        ['b', 2],
      ],
      ...[
        ['theirs', 3],
        ['mine', 3.5],
        ['mine-2', 4],
      ],
    ])
  })

  it('by moving another past the same one have each its own', () => {
    const three = put(base, ranked('c', 3))
    const mine = put(three, ranked('a', 2), ranked('b', 1))
    const theirs = put(three, ranked('b', 3), ranked('c', 2))
    const { tables } = rebase(three, mine, theirs)
    expect(new Set(inOrder(tables).map(([, rank]) => rank)).size).toBe(3)
  })

  it('in different workplaces keep it', () => {
    const elsewhere = put(base, { ...workplace, id: 'w2' as never }, ranked('mine', 2, 'w2'))
    expect(withOwnRanks(elsewhere, base)).toBe(elsewhere)
  })

  it('in one meeting have each its own', () => {
    const points = tablesOf([newPoint('p', 0), newPoint('q', 0)])
    const after = withOwnRanks(points, emptyTables)
    expect(Object.values(after['staff-meeting-point']).map(({ rank }) => rank)).toEqual([1, 2])
  })

  it('leave whatever stood in order in that order', () => {
    const some = fc.uniqueArray(fc.nat(9), { maxLength: 6 })
    fc.assert(
      fc.property(some, some, (here, there) => {
        const of = (name: string, ranks: readonly number[]) => ranks.map((rank) => ranked(`${name}${rank}`, rank))
        const theirs = put(
          base,
          ...of(
            'theirs',
            there.map((rank) => rank + 3),
          ),
        )
        const mine = put(
          base,
          ...of(
            'mine',
            here.map((rank) => rank + 3),
          ),
        )
        const after = inOrder(rebase(base, mine, theirs).tables)
        expect(new Set(after.map(([, rank]) => rank)).size).toBe(after.length)
        for (const before of [mine, theirs]) {
          const ids = inOrder(before).map(([id]) => id)
          expect(after.map(([id]) => id).filter((id) => ids.includes(id))).toEqual(ids)
        }
      }),
    )
  })
})
