import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../src/domain/days/isoDay.ts'
import { addMonths, deadlineOf, deadlinesFrom } from '../../../src/domain/rights/deadline.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { type TimeRule, timeUnits } from '../../../src/schema/timeRule.ts'

const day = (text: string) => text as IsoDate
const rule = (part: Partial<TimeRule>): TimeRule => ({
  ...{ id: 'tiny', hook: 'mbl-64', from: 'it happened', amount: 1, unit: 'month' },
  ...{ agreement: 'can-move', confidence: 'T', show: 'date', say: 'By then it must be done.' },
  ...part,
})
const lastDay = (part: Partial<TimeRule>, from: string) => {
  const deadline = deadlineOf(rule(part), day(from))
  return deadline.kind === 'date' ? deadline.on : deadline.kind
}
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

describe('a last day', () => {
  it.each([
    ['seven days, over the end of a year', { amount: 7, unit: 'day' }, '2026-12-28', '2027-01-04'],
    ['ten days, over 29 February', { amount: 10, unit: 'day' }, '2028-02-25', '2028-03-06'],
    ['two weeks', { amount: 2, unit: 'week' }, '2026-11-30', '2026-12-14'],
    ['two weeks over the change to summer time', { amount: 2, unit: 'week' }, '2027-03-20', '2027-04-03'],
    ['two weeks before', { amount: 2, unit: 'week', direction: 'before' }, '2027-01-10', '2026-12-27'],
    ['four months', { amount: 4, unit: 'month' }, '2026-11-15', '2027-03-15'],
    ['four months into a shorter month', { amount: 4, unit: 'month' }, '2026-10-31', '2027-02-28'],
    ['four months into February of a leap year', { amount: 4, unit: 'month' }, '2027-10-31', '2028-02-29'],
    ['two months from 31 December', { amount: 2, unit: 'month' }, '2026-12-31', '2027-02-28'],
    ['three months from the last of February', { amount: 3, unit: 'month' }, '2027-02-28', '2027-05-28'],
    ['nine months', { amount: 9, unit: 'month' }, '2026-05-31', '2027-02-28'],
    ['twelve months from 29 February', { amount: 12, unit: 'month' }, '2028-02-29', '2029-02-28'],
    ['two years', { amount: 2, unit: 'year' }, '2026-03-01', '2028-03-01'],
    ['two years from 29 February', { amount: 2, unit: 'year' }, '2028-02-29', '2030-02-28'],
    ['the day itself', { amount: 0, unit: 'day' }, '2026-11-30', '2026-11-30'],
  ] as const)('is counted in calendar time: %s', (_name, part, from, on) => {
    expect(lastDay(part, from)).toBe(on)
  })

  it.each([
    ['2026-11-28', true],
    ['2026-11-29', true],
    ['2026-11-30', false],
    ['2026-12-24', false],
  ])('is told where it is a Saturday or a Sunday, and is not moved: %s: %s', (on, isWeekend) => {
    expect(deadlineOf(rule({ amount: 0, unit: 'day' }), day(on))).toMatchObject({ kind: 'date', on, isWeekend })
  })

  it('is never there for a rule that shows no date, whatever else it says', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...timeUnits), fc.nat(60), (from, unit, amount) => {
        expect(deadlineOf(rule({ show: 'check', unit, amount }), from).kind).toBe('words')
      }),
    )
  })

  it.each(['hour', 'fixed', 'before', 'promptly', 'at-once', 'at-once-or-as-soon-as-possible'] as const)(
    'is never there for what no calendar counts: %s',
    (unit) => {
      expect(deadlineOf(rule({ unit, amount: 72 }), day('2026-11-30')).kind).toBe('words')
    },
  )

  it.each([{ amount: null }, { amount: undefined }])('is never there without an amount: %o', (part) => {
    expect(lastDay(part, '2026-11-30')).toBe('words')
  })

  it('is never one that a date cannot be written for', () => {
    expect(lastDay({ amount: 2, unit: 'year' }, '9999-12-31')).toBe('words')
    expect(lastDay({ amount: 10, unit: 'day' }, '9999-12-31')).toBe('words')
    expect(lastDay({ amount: 2, unit: 'week', direction: 'before' }, '0000-01-01')).toBe('words')
    expect(lastDay({ amount: 1, unit: 'month' }, '0001-01-31')).toBe('0001-02-28')
  })
})

describe('months', () => {
  it('keep the day, or end on the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -48, max: 48 }), (from, months) => {
        const on = addMonths(from, months)
        const [year = 0, month = 0] = from.split('-').map(Number)
        const target = year * 12 + month - 1 + months
        expect(on.slice(0, 7)).toBe(
          `${Math.floor(target / 12)}-${String((((target % 12) + 12) % 12) + 1).padStart(2, '0')}`,
        )
        const isLastOfMonth = new Date(Date.parse(on) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z')
        expect(on.slice(8) === from.slice(8) || (isLastOfMonth && on.slice(8) < from.slice(8))).toBe(true)
      }),
    )
  })

  it('never end later for an earlier start', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(48), (one, other, months) => {
        const [sooner, later] = [one, other].toSorted() as [IsoDate, IsoDate]
        expect(daysBetween(addMonths(sooner, months), addMonths(later, months))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the deadlines of an event', () => {
  const rules = [
    rule({ id: 'words', show: 'check' }),
    rule({ id: 'late', amount: 3 }),
    rule({ id: 'soon', amount: 2 }),
    rule({ id: 'other' }),
  ]

  it('are those of its own rules: days first, the earliest before the later, then the words', () => {
    const deadlines = deadlinesFrom({ rules: ['words', 'late', 'soon'] }, day('2026-11-30'), rules)
    expect(deadlines.map((one) => [one.rule.id, one.kind === 'date' ? one.on : 'words'])).toEqual([
      ['soon', '2027-01-30'],
      ['late', '2027-02-28'],
      ['words', 'words'],
    ])
  })

  it('leave out a rule that is no longer there', () => {
    expect(deadlinesFrom({ rules: ['gone'] }, day('2026-11-30'), rules)).toEqual([])
  })
})
