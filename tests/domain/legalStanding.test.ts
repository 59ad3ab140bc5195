import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasDatePassed, isOld, needsCheck } from '../../src/domain/legalStanding.ts'
import type { IsoDate } from '../../src/schema/isoDate.ts'
import { confidences } from '../../src/schema/legalConfidence.ts'

const day = (text: string) => text as IsoDate
const readOn = (date: string | null) => ({ asOf: { date, uncertain: false } })

describe('a hook is to be checked before use', () => {
  it.each(confidences.flatMap((confidence) => [true, false].map((knownCurrent) => ({ confidence, knownCurrent }))))(
    'unless it was read in a statute known to be current: $confidence, known current $knownCurrent',
    ({ confidence, knownCurrent }) => {
      expect(needsCheck({ confidence }, { knownCurrent })).toBe(!(confidence === 'T' && knownCurrent))
    },
  )
})

describe('a family is old', () => {
  it.each([
    ['2026-05-22', '2026-11-21', false],
    ['2026-05-22', '2026-11-22', false],
    ['2026-05-22', '2026-11-23', true],
    ['2025-06-24', '2026-11-22', true],
    ['2026-08-31', '2027-02-28', false],
    ['2026-08-31', '2027-03-01', true],
    ['2026-10', '2027-04-01', false],
    ['2026-10', '2027-04-02', true],
    ['2026', '2026-07-01', false],
    ['2026', '2026-07-02', true],
    ['2026-12-31', '2027-06-30', false],
    ['2026-12-31', '2027-07-01', true],
  ])('when more than six months have gone since it was read: %s, today %s: %s', (read, today, old) => {
    expect(isOld(readOn(read), day(today))).toBe(old)
  })

  it('never where the text was not read, since it has no date to be old from', () => {
    expect(isOld(readOn(null), day('2099-01-01'))).toBe(false)
  })

  it('for good once it is old', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    const iso = (date: Date) => day(date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, days, (read, one, other) => {
        const [sooner, later] = [iso(one), iso(other)].toSorted() as [IsoDate, IsoDate]
        const family = readOn(iso(read))
        if (isOld(family, sooner)) expect(isOld(family, later)).toBe(true)
      }),
    )
  })
})

describe('a hook has a date that has passed', () => {
  it.each([
    ['2027-12-02', '2026-10', '2026-11-22', false],
    ['2027-12-02', '2026-10', '2027-12-01', false],
    ['2027-12-02', '2026-10', '2027-12-02', true],
    ['2027-12-02', '2028-01-15', '2028-02-01', false],
    ['2027-12-02', '2027-12-02', '2028-02-01', false],
    ['2027-12-02', null, '2027-12-02', true],
    ['2027-12-02', null, '2027-12-01', false],
  ])('when it came after the reading and is here: from %s, read %s, today %s: %s', (from, read, today, passed) => {
    expect(hasDatePassed({ appliesFrom: day(from) }, readOn(read), day(today))).toBe(passed)
  })

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('also when it is another day that it names: today %s: %s', (today, passed) => {
    const hook = { appliesFrom: day('2027-12-02'), changesOn: [day('2026-12-02')] }
    expect(hasDatePassed(hook, readOn('2026-10'), day(today))).toBe(passed)
  })

  it('never without a date', () => {
    expect(hasDatePassed({}, readOn('2020-01-01'), day('2030-01-01'))).toBe(false)
  })
})
