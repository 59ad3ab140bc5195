import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomShare } from '../../../src/domain/suppression/index.ts'

describe('a part of a room', () => {
  it.each([
    [7, 12, { kind: 'count', count: 7, of: 12 }],
    [0, 0, { kind: 'count', count: 0, of: 0 }],
    [10, 19, { kind: 'count', count: 10, of: 19 }],
    [13, 20, { kind: 'tenths', tenths: 7 }],
    [0, 20, { kind: 'tenths', tenths: 0 }],
    [49, 49, { kind: 'tenths', tenths: 10 }],
    [1, 49, { kind: 'count', count: 1, of: 49 }],
    [48, 49, { kind: 'count', count: 48, of: 49 }],
    [33, 50, { kind: 'percent', percent: 66 }],
    [1, 500, { kind: 'count', count: 1, of: 500 }],
    [500, 500, { kind: 'percent', percent: 100 }],
  ])('%i of %i is said as fits the room', (count, of, expected) => {
    expect(roomShare(count, of)).toEqual(expected)
  })

  it('is never in per cent below 50, nor in tenths below 20', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 49 }), fc.nat(), (of, any) => {
        const { kind } = roomShare(any % (of + 1), of)
        expect(of < 20 ? ['count'] : ['count', 'tenths']).toContain(kind)
      }),
    )
  })

  it('is nobody only for nobody, and everybody only for everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(), (of, any) => {
        const count = any % (of + 1)
        const share = roomShare(count, of)
        if (share.kind === 'count') return
        const part = share.kind === 'tenths' ? share.tenths / 10 : share.percent / 100
        expect([part === 0, part === 1]).toEqual([count === 0, count === of])
      }),
    )
  })
})
