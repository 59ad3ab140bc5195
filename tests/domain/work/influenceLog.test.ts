import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAhead, newestFirst, openPromises } from '../../../src/domain/work/influenceLog.ts'
import type { Instant, IsoDate } from '../../../src/schema/isoDate.ts'
import type { LogNote } from '../../../src/schema/logNote.ts'
import { tinyNote } from '../../support/tinyNote.ts'

const today = '2026-03-21' as IsoDate
const on = (day: string, parts: Partial<LogNote> = {}) => tinyNote(day, { on: day as IsoDate, ...parts })
const promised = (day: string, promise: Partial<LogNote['promise']> = {}) =>
  on(day, { event: 'promised', promise: { by: 'not-set', isKept: false, ...promise } })

describe('the order of the log', () => {
  it('is the newest first, whatever order it was written in', () => {
    const notes = [on('2026-01-05'), on('2026-03-01'), on('2026-02-10')]
    expect(newestFirst(notes).map(({ id }) => id)).toEqual(['2026-03-01', '2026-02-10', '2026-01-05'])
  })

  it('puts a note without a day where it was written', () => {
    const undated = tinyNote('undated', { on: 'not-set', createdAt: '2026-02-01T12:00:00.000Z' as Instant })
    expect(newestFirst([on('2026-01-05'), undated, on('2026-03-01')]).map(({ id }) => id)[1]).toBe('undated')
  })

  it('puts the latest written first on one day', () => {
    const of = (id: string, at: string) =>
      tinyNote(id, { on: '2026-02-01' as IsoDate, createdAt: `2026-02-01T${at}:00.000Z` as Instant })
    expect(newestFirst([of('early', '08:00'), of('late', '15:00')]).map(({ id }) => id)).toEqual(['late', 'early'])
  })
})

describe('open promises', () => {
  it('are promises only, and not those that were kept', () => {
    const notes = [
      on('2026-03-01', { event: 'asked' }),
      promised('2026-03-02', { isKept: true }),
      promised('2026-03-03'),
    ]
    expect(openPromises(notes, today).map(({ note }) => note.id)).toEqual(['2026-03-03'])
  })

  it('stand oldest first, each with its age in days', () => {
    const open = openPromises([promised('2026-03-20'), promised('2026-01-20')], today)
    expect(open.map(({ days }) => days)).toEqual([60, 1])
  })

  it.each([
    ['has no last day', 'not-set', false],
    ['was due yesterday', '2026-03-20', true],
    ['is due today', '2026-03-21', false],
  ] as const)('are late only when their day has passed: one that %s', (_name, by, isLate) => {
    expect(openPromises([promised('2026-03-01', { by: by as IsoDate | 'not-set' })], today)[0]?.isLate).toBe(isLate)
  })

  it('are never less than 0 days old, even when they are dated ahead', () => {
    expect(openPromises([promised('2026-04-01')], today)[0]?.days).toBe(0)
  })
})

it.each([
  ['2026-03-21', false],
  ['2026-03-22', true],
])('a note of %s is ahead of 2026-03-21: %s', (day, expected) => {
  expect(isAhead(on(day), today)).toBe(expected)
})

it('nothing is lost by sorting', () => {
  const days = fc.constantFrom('2026-01-05', '2026-02-10', '2026-03-01')
  fc.assert(
    fc.property(fc.array(days), (some) => {
      const notes = some.map((day, index) => on(day, { text: String(index) }))
      expect(new Set(newestFirst(notes))).toEqual(new Set(notes))
    }),
  )
})
