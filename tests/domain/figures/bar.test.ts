import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bar, barFor } from '../../../src/domain/figures/bar.ts'
import { type Precision, precisions } from '../../../src/schema/nationalFigure.ts'

const drawing: Record<Precision, Bar> = {
  exact: { kind: 'solid', to: 30 },
  inferred: { kind: 'solid', to: 30 },
  about: { kind: 'hatched', solidTo: 25, hatchedTo: 35 },
  'more-than': { kind: 'open', to: 30 },
  'just-over': { kind: 'hatched', solidTo: 30, hatchedTo: 35 },
  nearly: { kind: 'hatched', solidTo: 25, hatchedTo: 30 },
  'just-under': { kind: 'hatched', solidTo: 25, hatchedTo: 30 },
}

describe('the bar of a number', () => {
  it.each(precisions)('follows how exactly the source states it: %s', (precision) => {
    expect(barFor({ percent: 30, precision, drawn: true })).toEqual(drawing[precision])
  })

  it('is not there for a number whose base the source does not give', () => {
    fc.assert(
      fc.property(fc.constantFrom(...precisions), fc.integer({ min: 0, max: 100 }), (precision, percent) => {
        expect(barFor({ percent, precision, drawn: false })).toEqual({ kind: 'none' })
      }),
    )
  })
})
