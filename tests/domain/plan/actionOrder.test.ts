import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFreeRank } from '../../../src/domain/plan/actionOrder.ts'
import type { Action } from '../../../src/schema/action.ts'

const ranked = (rank: number) => ({ rank }) as Action

describe('putting back a removed action', () => {
  it('keeps its place when nobody took it', () => {
    expect(withFreeRank(ranked(2), [ranked(1), ranked(3)])).toEqual({ rank: 2 })
  })

  it('puts it just before the action that got its rank meanwhile', () => {
    expect(withFreeRank(ranked(3), [ranked(1), ranked(2), ranked(3)])).toEqual({ rank: 2.5 })
    expect(withFreeRank(ranked(1), [ranked(1)])).toEqual({ rank: 0.5 })
  })

  it('never gives two actions one rank, and never passes an earlier action', () => {
    const ranks = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
    fc.assert(
      fc.property(ranks, fc.integer({ min: -50, max: 50 }), (others, rank) => {
        const back = withFreeRank(ranked(rank), others.map(ranked)).rank
        expect(others).not.toContain(back)
        expect(others.filter((one) => one < rank)).toEqual(others.filter((one) => one < back))
      }),
    )
  })
})
