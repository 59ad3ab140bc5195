import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CalendarEvent } from '../../../../src/report/CalendarEvent.ts'
import { drawCalendar } from '../../../../src/report/draw/calendar/drawCalendar.ts'
import { words } from '../../../support/anyParts.ts'
import { day } from '../../../support/plan.ts'
import { rawLines, readCalendar, valuesOf } from './readCalendar.ts'

const MADE = '2026-03-21T10:00:00.000Z'
const options = { made: MADE, language: 'sv', name: 'Handlingsplan för AI' } as const
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ id: 'due-1', on: day('2026-06-13'), title: 'AI-plan: åtgärd 1 ska vara klar', description: 'Mer' },
  ...parts,
})
const read = (parts: Partial<CalendarEvent>, made = MADE) =>
  readCalendar(drawCalendar([event(parts)], { ...options, made }))
const octets = (text: string) => new TextEncoder().encode(text).length

/** Days of which the reader writes the year in four digits. */
/** Days of the calendar that holds now: what reads the file back counts those before 1582 by the one before. */
const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

/** Text as a calendar keeps it: line ends as line feeds, no other control characters. */
const kept = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ')

describe('a day in the calendar', () => {
  it.each([
    ['an ordinary day', '2026-06-13', '2026-06-14'],
    ['the day clocks go forward in Sweden', '2026-03-29', '2026-03-30'],
    ['the day clocks go back', '2026-10-25', '2026-10-26'],
    ['the last day of a year', '2026-12-31', '2027-01-01'],
    ['a leap day', '2028-02-29', '2028-03-01'],
    ['the day before a leap day', '2028-02-28', '2028-02-29'],
    ['the end of February without one', '2026-02-28', '2026-03-01'],
    ['the last day that can be written', '9999-12-31', '9999-12-31'],
  ])('is all day and ends when the next begins: %s', (_, on, next) => {
    const [only] = read({ on: day(on) })
    expect(only).toMatchObject({ start: on, isAllDay: true })
    expect([next, '10000-01-01']).toContain(only?.end)
  })

  it('is a date without a time or a zone in the file itself', () => {
    const file = drawCalendar([event({ on: day('0026-03-29') })], options)
    expect(valuesOf(file, 'DTSTART')).toEqual([';VALUE=DATE:00260329'])
    expect(valuesOf(file, 'DTEND')).toEqual([';VALUE=DATE:00260330'])
    expect(file).not.toMatch(/TZID|VTIMEZONE|DURATION/)
  })

  it('does not make anybody busy', () => {
    expect(valuesOf(drawCalendar([event()], options), 'TRANSP')).toEqual([':TRANSPARENT'])
  })

  it('is reminded of at nine, seven days before and the day before, whatever the day', () => {
    const daysBefore = (on: string, days: number) => {
      const date = new Date(`${on}T00:00:00Z`)
      date.setUTCDate(date.getUTCDate() - days)
      return `${date.toISOString().slice(0, 10)}T09:00:00`
    }
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(read({ on })[0]?.reminders).toEqual([daysBefore(on, 7), daysBefore(on, 1)])
      }),
    )
  })

  it('has reminders in a form of its standard: no time part left empty', () => {
    expect(valuesOf(drawCalendar([event()], options), 'TRIGGER')).toEqual([':-P6DT15H', ':-PT15H'])
  })
})

describe('a later file', () => {
  it('names the same event, so that it moves instead of doubling', () => {
    const uid = read({})[0]?.uid
    expect(uid).toBe('due-1@lageskoll.invalid')
    expect(read({ title: 'Annat', description: '', on: day('2027-01-02') }, '2026-04-01T08:00:00Z')[0]?.uid).toBe(uid)
  })

  it('keeps events apart whose ids hold what an id of ours never does', () => {
    const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(id, id, (one, other) => {
        const [first, second] = readCalendar(drawCalendar([event({ id: one }), event({ id: other })], options))
        expect(first?.uid).toMatch(/^[\w.-]+@lageskoll\.invalid$/)
        expect(first?.uid === second?.uid).toBe(one === other)
      }),
    )
  })

  it('is the newer one by its number, which a calendar can hold for centuries', () => {
    const sequenceAt = (made: string) => read({}, made)[0]?.sequence ?? 0
    expect(sequenceAt('2026-03-21T10:01:00.000Z')).toBe(sequenceAt(MADE) + 1)
    expect(sequenceAt('2400-01-01T00:00:00Z')).toBeLessThan(2 ** 31)
  })

  it('says in UTC when it was made, also where the moment was written in another zone', () => {
    const file = drawCalendar([event()], { ...options, made: '2026-07-01T00:30:00.250+02:00' })
    expect(valuesOf(file, 'DTSTAMP')).toEqual([':20260630T223000Z'])
    expect(valuesOf(file, 'LAST-MODIFIED')).toEqual([':20260630T223000Z'])
  })

  it('is the same to the byte when nothing differs', () => {
    expect(drawCalendar([event(), event({ id: 'b' })], options)).toBe(
      drawCalendar([event(), event({ id: 'b' })], options),
    )
  })
})

describe('the words of a calendar', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(words, words, words, (title, description, name) => {
        const file = drawCalendar([event({ title, description })], { ...options, name })
        expect(readCalendar(file)).toMatchObject([{ title: kept(title), description: kept(description) }])
      }),
    )
  })

  it.each([
    ['a comma, a semicolon and a backslash', 'a, b; c\\n', 'a\\, b\\; c\\\\n'],
    ['a new line', 'a\nb', 'a\\nb'],
    ['the line end of Windows', 'a\r\nb', 'a\\nb'],
    ['a lone carriage return', 'a\rb', 'a\\nb'],
    ['a control character', 'a\u0000b', 'a b'],
  ])('are escaped as the standard says: %s', (_, title, written) => {
    const file = drawCalendar([event({ title })], { ...options, name: title })
    expect(valuesOf(file, 'SUMMARY')).toEqual([`;LANGUAGE=sv:${written}`])
    expect(valuesOf(file, 'X-WR-CALNAME')).toEqual([`;VALUE=TEXT:${written}`])
    expect(valuesOf(file, 'DESCRIPTION').slice(1)).toEqual([`:${written}`, `:${written}`])
  })

  it('cannot add a line of their own to the file', () => {
    const nasty = fc
      .constantFrom('\r', '\n', '\r\n', '\u0085', '\u2028', '\u000b')
      .map((end) => `x${end}ATTACH:file:///y`)
    fc.assert(
      fc.property(nasty, (title) => {
        const file = drawCalendar([event({ id: title, title, description: title })], { ...options, name: title })
        expect(valuesOf(file, 'ATTACH')).toEqual([])
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })

  it('stand on lines of at most 75 octets, none of which cuts a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 300 }), (title) => {
        for (const line of rawLines(drawCalendar([event({ title })], options))) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  it('say their language, and name nobody', () => {
    const file = drawCalendar([event()], { ...options, language: 'en' })
    expect(valuesOf(file, 'SUMMARY')).toEqual([';LANGUAGE=en:AI-plan: åtgärd 1 ska vara klar'])
    expect(valuesOf(file, 'PRODID')).toEqual([':-//Lageskoll AI//Calendar//EN'])
    expect(file).not.toMatch(/^(?:ORGANIZER|ATTENDEE|METHOD|LOCATION|CONTACT)/m)
  })
})
