import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberIn, pressedOnce, typedOver } from '../../../src/domain/staff-meeting/pressed.ts'
import { changeTables } from '../../../src/records/change.ts'
import { rebase } from '../../../src/records/rebase.ts'
import { notPressed, type Pressed } from '../../../src/schema/pressed.ts'
import { newPoint, newQuestion } from '../../support/madeRecords.ts'
import { someWork } from '../../support/someWork.ts'

const MOST = 40
const shown = (number: Pressed) => numberIn(number, 'none', MOST)
const anyNumber = fc.nat(MOST)
const anyPressed: fc.Arbitrary<Pressed> = fc.record({
  typed: fc.oneof(fc.constant('none' as const), fc.integer({ min: -60, max: 60 })),
  pressed: fc.integer({ min: -60, max: 60 }),
})

describe('a number that hands type and press', () => {
  it('is what was typed last, and one more or less for each press, within its bounds', () => {
    const anyKey = fc.oneof(anyNumber, fc.constantFrom('+' as const, '-' as const, 'none' as const))
    fc.assert(
      fc.property(anyPressed, fc.array(anyKey), (start, keys) => {
        const end = keys.reduce<{ number: Pressed; said: number | 'none' }>(
          ({ number, said }, key) => {
            if (key === '+' || key === '-') {
              const by = key === '+' ? 1 : -1
              const next = Math.min(MOST, Math.max(0, (said === 'none' ? 0 : said) + by))
              return { number: pressedOnce(number, by, MOST), said: next }
            }
            return { number: typedOver(number, key, MOST), said: key }
          },
          { number: start, said: shown(start) },
        )
        expect(shown(end.number)).toBe(end.said)
      }),
    )
  })

  it('does not change when the same is typed once more', () => {
    fc.assert(
      fc.property(anyPressed, anyNumber, (before, number) => {
        const typed = typedOver(before, number, MOST)
        expect(typedOver(typed, number, MOST)).toBe(typed)
      }),
    )
  })
})

describe('two windows that change one number before they see each other', () => {
  const meeting = changeTables(someWork, { put: newQuestion('q1', ''), removed: [] })
  const of = (votes: Pressed) => changeTables(meeting, { put: [{ ...newPoint('p', 0), votes }], removed: [] })
  /** What both show once the later has written on top of the earlier, and whether anything gave way. */
  const together = (base: Pressed, mine: Pressed, theirs: Pressed) => {
    const { tables, gaveWay } = rebase(of(base), of(mine), of(theirs))
    return { shown: shown(tables['staff-meeting-point'].p?.votes ?? notPressed), gaveWay: gaveWay.length }
  }
  const press = (start: Pressed, times: number) =>
    Array.from({ length: Math.abs(times) }).reduce<Pressed>((was) => pressedOnce(was, times > 0 ? 1 : -1, MOST), start)
  const start = fc.integer({ min: 10, max: 20 })
  const presses = fc.integer({ min: -4, max: 4 })
  /** A number that has been pressed and typed to, by whatever way. */
  const reached = (number: number, way: number): Pressed => ({ typed: number - way, pressed: way })

  it('count every press of both, whatever way it came to where it was', () => {
    fc.assert(
      fc.property(start, presses, presses, presses, (number, way, mine, theirs) => {
        const base = reached(number, way)
        expect(together(base, press(base, mine), press(base, theirs))).toEqual({
          shown: number + mine + theirs,
          gaveWay: 0,
        })
      }),
    )
  })

  it('have a correction once that both type, and the presses of both after it', () => {
    fc.assert(
      fc.property(start, presses, anyNumber, presses, presses, (number, way, typed, mine, theirs) => {
        const base = reached(number, way)
        fc.pre(typed >= 8 && typed <= 30)
        const corrected = typedOver(base, typed, MOST)
        expect(together(base, press(corrected, mine), press(corrected, theirs))).toEqual({
          shown: typed + mine + theirs,
          gaveWay: 0,
        })
      }),
    )
  })

  it('have what one types with what the other presses, and are told where they type two numbers', () => {
    const base = reached(12, 3)
    expect(together(base, typedOver(base, 20, MOST), press(base, 2))).toEqual({ shown: 22, gaveWay: 0 })
    expect(together(base, press(base, 2), typedOver(base, 20, MOST))).toEqual({ shown: 22, gaveWay: 0 })
    expect(together(base, typedOver(base, 20, MOST), typedOver(base, 14, MOST))).toEqual({ shown: 20, gaveWay: 1 })
  })
})
