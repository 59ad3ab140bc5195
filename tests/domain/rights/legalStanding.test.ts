import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidOn } from '../../../src/domain/days/datedWords.ts'
import {
  datesSay,
  familyOfRule,
  hasDatePassed,
  hasRulePassed,
  isOld,
  needsCheck,
  ruleSays,
} from '../../../src/domain/rights/legalStanding.ts'
import type { DatedWords } from '../../../src/schema/datedWords.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { confidences } from '../../../src/schema/legalConfidence.ts'
import { family, hook, lawOf } from '../../support/tinyRights.ts'

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

const dated = (on: string, is?: 'last-day'): DatedWords => ({
  ...{ on: day(on), before: `It begins ${on}.`, from: `It has begun ${on}.` },
  ...(is ? { is } : {}),
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
  ])('when it came after the reading and is here: from %s, read %s, today %s: %s', (on, read, today, passed) => {
    expect(hasDatePassed({ dates: [dated(on)] }, readOn(read), day(today))).toBe(passed)
  })

  it.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('also when it is another day that it names: today %s: %s', (today, passed) => {
    const hook = { dates: [dated('2027-12-02'), dated('2026-12-02')] }
    expect(hasDatePassed(hook, readOn('2026-10'), day(today))).toBe(passed)
  })

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('for the last day of a period only the day after it: today %s: %s', (today, passed) => {
    expect(hasDatePassed({ dates: [dated('2026-12-31', 'last-day')] }, readOn('2026-11-29'), day(today))).toBe(passed)
    const rule = { fixed: day('2026-12-31'), is: 'last-day' } as const
    expect(hasRulePassed(rule, readOn('2026-11-29'), day(today))).toBe(passed)
  })

  it('when it is a day on which all of its family may change', () => {
    const family = { ...readOn('2025-09-01'), dates: [dated('2027-01-01')] }
    expect(hasDatePassed({}, family, day('2026-12-31'))).toBe(false)
    expect(hasDatePassed({}, family, day('2027-01-01'))).toBe(true)
  })

  it('never without a date', () => {
    expect(hasDatePassed({}, readOn('2020-01-01'), day('2030-01-01'))).toBe(false)
    expect(hasRulePassed({}, readOn('2020-01-01'), day('2030-01-01'))).toBe(false)
  })
})

describe('what is said of the days', () => {
  it('is what is true today, the hook’s own before its family’s', () => {
    const said = (today: string) =>
      datesSay({ dates: [dated('2026-12-02')] }, { dates: [dated('2027-01-01')] }, day(today))
    expect(said('2026-12-01')).toEqual(['It begins 2026-12-02.', 'It begins 2027-01-01.'])
    expect(said('2026-12-02')).toEqual(['It has begun 2026-12-02.', 'It begins 2027-01-01.'])
    expect(said('2027-01-01')).toEqual(['It has begun 2026-12-02.', 'It has begun 2027-01-01.'])
  })

  it('is the same on any day where no day is named', () => {
    expect(datesSay({}, {}, day('2026-12-01'))).toEqual([])
    expect(saidOn('Always so.', day('2026-12-01'))).toBe('Always so.')
  })
})

describe('a time rule', () => {
  const rule = { say: 'From then.', sayAfter: 'Since then.', fixed: day('2026-12-02') }

  it.each([
    ['2026-12-01', 'From then.'],
    ['2026-12-02', 'Since then.'],
  ])('says of its day what is true today: %s: %s', (today, said) => {
    expect(ruleSays(rule, day(today))).toBe(said)
  })

  it('says the same on any day where it has no day, or no other words', () => {
    expect(ruleSays({ say: 'Always.' }, day('2030-01-01'))).toBe('Always.')
    expect(ruleSays({ say: 'Since long ago.', fixed: day('2020-01-01') }, day('2030-01-01'))).toBe('Since long ago.')
  })

  it('has its as-of date from its hook’s family, else from its own, and never from none', () => {
    const law = {
      ...lawOf(hook('a', ['map'])),
      families: [
        { ...family, id: 'tiny' },
        { ...family, id: 'other' },
      ],
    }
    expect(familyOfRule({ id: 'r', hook: 'a' }, law).id).toBe('tiny')
    expect(familyOfRule({ id: 'r', hook: null, family: 'other' }, law).id).toBe('other')
    expect(() => familyOfRule({ id: 'r', hook: null }, law)).toThrow('Time rule r has no family')
  })
})
