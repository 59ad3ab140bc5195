import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CountFields,
  type CountKey,
  countedIn,
  emptyFields,
  pressCountKey,
  restOf,
} from '../../../src/domain/staff-meeting/countField.ts'

const type = (text: string): CountKey => ({ kind: 'typed', text })
const enter: CountKey = { kind: 'enter' }
const rest = (room: number | 'not-set'): CountKey => ({ kind: 'rest', room })
const focus = (at: number): CountKey => ({ kind: 'focus', at })
const press = (keys: readonly CountKey[], from: CountFields = emptyFields(4)) => keys.reduce(pressCountKey, from)

describe('counting hands by keys', () => {
  it('takes seven key presses for a room of twelve: a number and Enter three times, then the rest', () => {
    const keys = [type('5'), enter, type('2'), enter, type('1'), enter, rest(12)]
    expect(press(keys)).toEqual({ counts: [5, 2, 1, 4], at: 'done' })
  })

  it.each<[string, readonly CountKey[], CountFields]>([
    [
      'a number in two digits',
      [type('1'), type('12')],
      { counts: [12, 'not-counted', 'not-counted', 'not-counted'], at: 0 },
    ],
    ['no number on Enter alone: nobody is said to be none', [enter], { counts: emptyFields(4).counts, at: 1 }],
    ['a number taken back', [type('3'), type('')], emptyFields(4)],
    [
      'another field than the next',
      [type('7'), focus(2), type('1')],
      { counts: [7, 'not-counted', 1, 'not-counted'], at: 2 },
    ],
    ['nothing for a field that is not there', [focus(4)], emptyFields(4)],
  ])('gives %s', (_name, keys, expected) => {
    expect(press(keys)).toEqual(expected)
  })

  it.each(['-1', '1.5', '1,5', '1e2', '1000', 'fem', '5 av 12', '<b>3</b>', '٣'])('takes no number from %j', (text) => {
    expect(press([type('4'), type(text)])).toEqual(press([type('4')]))
  })

  it('takes a pasted number with its spaces', () => {
    expect(press([type(' 500\n')]).counts[0]).toBe(500)
  })

  it('does nothing when all are counted, until a field has focus again', () => {
    const done = press([enter, enter, enter, enter])
    expect(press([type('3'), enter, rest(12)], done)).toEqual(done)
    expect(press([focus(0), type('3')], done).counts[0]).toBe(3)
  })

  it('never holds anything but whole people, whatever is pressed', () => {
    const anyKey: fc.Arbitrary<CountKey> = fc.oneof(
      fc.string().map(type),
      fc.integer({ min: -20, max: 2000 }).map((number) => type(String(number))),
      fc.constantFrom(enter, rest('not-set')),
      fc.nat({ max: 1200 }).map(rest),
      fc.integer({ min: -1, max: 5 }).map(focus),
    )
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 30 }), (keys) => {
        const { counts, at } = press(keys)
        expect(counts).toHaveLength(4)
        expect(counts.every((one) => one === 'not-counted' || (Number.isInteger(one) && one >= 0))).toBe(true)
        expect([0, 1, 2, 3, 'done']).toContain(at)
      }),
    )
  })
})

describe('the rest of a room', () => {
  const lastOf = (counts: CountFields['counts']): CountFields => ({ counts, at: 3 })

  it.each<[string, CountFields, number | 'not-set', number | 'none']>([
    ['what the others leave', lastOf([5, 2, 1, 'not-counted']), 12, 4],
    ['nobody, when all are counted', lastOf([5, 4, 3, 'not-counted']), 12, 0],
    ['what the others leave, whatever stands there', lastOf([5, 2, 1, 9]), 12, 4],
    ['not offered, when more answered than were there', lastOf([5, 4, 4, 'not-counted']), 12, 'none'],
    ['not offered while another field is empty', lastOf([5, 'not-counted', 1, 'not-counted']), 12, 'none'],
    ['not offered when nobody counted the room', lastOf([5, 2, 1, 'not-counted']), 'not-set', 'none'],
    ['not offered when no field has focus', { counts: [5, 2, 1, 'not-counted'], at: 'done' }, 12, 'none'],
  ])('is %s', (_name, fields, room, expected) => {
    expect(restOf(fields, room)).toBe(expected)
  })

  it('is not filled in where it is not offered', () => {
    const fields = lastOf([5, 'not-counted', 1, 'not-counted'])
    expect(pressCountKey(fields, rest(12))).toEqual(fields)
  })

  it('makes the sum the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 50 }), { minLength: 3, maxLength: 3 }),
        fc.nat({ max: 200 }),
        (counts, left) => {
          const room = countedIn(counts) + left
          expect(countedIn(pressCountKey(lastOf([...counts, 'not-counted']), rest(room)).counts)).toBe(room)
        },
      ),
    )
  })
})
