import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addWeeks, dayOf, daysBetween } from '../../../src/domain/days/isoDay.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'

const day = (text: string) => text as IsoDate
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the day of a moment', () => {
  it.each([
    ['Europe/Stockholm', '2026-03-21T22:59:59Z', '2026-03-21'],
    ['Europe/Stockholm', '2026-03-21T23:00:00Z', '2026-03-22'],
    ['Europe/Stockholm', '2026-07-21T22:00:00Z', '2026-07-22'],
    ['Europe/Stockholm', '2025-12-31T23:30:00Z', '2026-01-01'],
    ['Europe/Stockholm', '2024-02-28T23:30:00Z', '2024-02-29'],
    ['America/Los_Angeles', '2026-01-01T07:59:59Z', '2025-12-31'],
    ['Pacific/Kiritimati', '2026-03-21T10:00:00Z', '2026-03-22'],
    ['UTC', '2026-03-05T00:00:00Z', '2026-03-05'],
  ])('is that of the person’s own clock: in %s %s is %s', (zone, moment, expected) => {
    vi.stubEnv('TZ', zone)
    expect(dayOf(new Date(moment))).toBe(expected)
  })
})

describe('so many weeks later', () => {
  it.each([
    ['2026-03-21', 0, '2026-03-21'],
    ['2026-03-21', 4, '2026-04-18'],
    ['2024-02-22', 1, '2024-02-29'],
    ['2024-02-29', 52, '2025-02-27'],
    ['2023-02-22', 1, '2023-03-01'],
    ['2026-12-28', 1, '2027-01-04'],
    ['2026-01-04', -1, '2025-12-28'],
    ['2026-03-23', 1, '2026-03-30'],
    ['2026-10-19', 1, '2026-10-26'],
  ])('than %s, %i weeks, is %s', (from, weeks, expected) => {
    expect(addWeeks(day(from), weeks)).toBe(expected)
  })

  it.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'is the same weekday in %s, over every change of clock',
    (zone) => {
      vi.stubEnv('TZ', zone)
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, weeks) => {
          const to = addWeeks(from, weeks)
          expect(to).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(daysBetween(from, to)).toBe(weeks * 7)
          expect(addWeeks(to, -weeks)).toBe(from)
        }),
      )
    },
  )
})

describe('the days between', () => {
  it.each([
    ['2026-03-21', '2026-03-21', 0],
    ['2026-03-21', '2026-03-22', 1],
    ['2026-03-22', '2026-03-21', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-01-01', '2025-01-01', 366],
  ])('%s and %s are %i', (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected)
  })

  it('add up over any day between', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
      }),
    )
  })
})
