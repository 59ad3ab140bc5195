import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../../src/report/draw/columnWidths.ts'

const need = (weight: number, narrowest: number, nowrap = false) => ({ weight, narrowest, nowrap })

describe('the columns of a table', () => {
  test('share the width by weight where there is room', () => {
    expect(columnWidths([need(1, 10), need(3, 10)], 400)).toEqual([100, 300])
  })

  test('give a column room for its longest word', () => {
    expect(columnWidths([need(1, 100), need(9, 10)], 400)).toEqual([100, 300])
  })

  test('give a long word more room only while every other word keeps its own', () => {
    const long = need(1, 188)
    expect(columnWidths([long, need(1, 70), need(1, 70)], 480)[0]).toBeCloseTo(188)
    expect(columnWidths([long, need(1, 188), need(1, 188)], 480)[0]).toBeCloseTo(160)
  })

  test('let those that may wrap give way to those that must not', () => {
    const [date = 0, words = 0, more = 0] = columnWidths([need(0.1, 130, true), need(1, 500), need(1, 500)], 400)
    expect(date).toBe(130)
    expect(words).toBe(more)
  })

  test('fill the width exactly and leave no column empty', () => {
    const needs = fc.array(
      fc.record({
        weight: fc.double({ min: 0, max: 10, noNaN: true }),
        narrowest: fc.double({ min: 11, max: 900, noNaN: true }),
        nowrap: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(needs, (columns) => {
        const widths = columnWidths(columns, 480)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480, 6)
        // A letter and the room around it; less what a computer loses when it adds.
        for (const width of widths) expect(width).toBeGreaterThan(10.999)
      }),
    )
  })
})
