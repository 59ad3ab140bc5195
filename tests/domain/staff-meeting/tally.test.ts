import { describe, expect, it } from 'vitest'
import { earlierAnswers, newlyTold, shownAnswer, tallyOf } from '../../../src/domain/staff-meeting/tally.ts'
import type { Instant, IsoDate } from '../../../src/schema/isoDate.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const counted = (id: string, parts: Partial<StaffMeeting> = {}) =>
  tinyStaffMeeting({ id: id as StaffMeeting['id'], questions: [tinyAsked('a', [6, 3, 3, 0])], ...parts })
const first = ({ questions: [question] }: StaffMeeting): StaffMeetingQuestion => question ?? tinyAsked('a')

describe('the tally of a question', () => {
  it('is its counts, with the room and the day', () => {
    const meeting = counted('m', { room: 14 })
    const tally = tallyOf(meeting, first(meeting))
    expect(tally).toMatchObject({ room: 14, on: '2026-03-21', asked: { questionId: 'a' } })
    expect(tally?.options.map(({ count }) => count)).toEqual([6, 3, 3, 0])
  })

  it('is not there while a field has not been counted: that is not a 0', () => {
    const meeting = tinyStaffMeeting({ questions: [tinyAsked('a', [6, 3, 3])] })
    expect(tallyOf(meeting, first(meeting))).toBeUndefined()
    expect(shownAnswer(meeting, first(meeting), [meeting], [])).toBe('not-counted')
  })

  it('has an id of its own, over questions and meetings', () => {
    const questions = [tinyAsked('a', [1, 1, 1, 1]), tinyAsked('b', [1, 1, 1, 1])]
    const all = ['m', 'n'].map((id) => counted(id, { questions }))
    const ids = all.flatMap((meeting) => questions.map((question) => tallyOf(meeting, question)?.id))
    expect(new Set(ids).size).toBe(4)
  })
})

describe('a question counted twice', () => {
  const day = (on: string) => ({ on: on as IsoDate })
  const made = (at: string) => ({ createdAt: at as Instant })

  it.each([
    ['an earlier day', day('2026-03-01'), 'words-only'],
    ['a later day', day('2026-04-01'), 'cells'],
    ['the same day, prepared earlier', made('2026-03-19T08:00:00.000Z'), 'words-only'],
    ['the same day, prepared later', made('2026-03-20T12:00:00.000Z'), 'cells'],
  ])('is held against a meeting of %s: %#', (_name, parts, kind) => {
    const meeting = counted('m')
    expect(shownAnswer(meeting, first(meeting), [meeting, counted('other', parts)], [])).toMatchObject({ kind })
  })

  it('in one meeting tells numbers the first time only, whatever capitals and question marks it was written with', () => {
    const own = (id: string, text: string) => ({
      ...tinyAsked(id, [6, 3, 3, 0]),
      asked: { kind: 'own' as const, text },
    })
    const questions = [own('own-1', 'Trivs du?'), own('own-2', 'trivs du')]
    const meeting = counted('m', { questions })
    const kinds = questions.map((question) => shownAnswer(meeting, question, [meeting], []))
    expect(kinds).toMatchObject([{ kind: 'cells' }, { kind: 'words-only' }])
  })
})

describe('the same question at earlier meetings', () => {
  const on = (id: string, day: string, counts: readonly number[]) =>
    counted(id, { on: day as IsoDate, questions: [tinyAsked('a', counts)] })
  const now = on('now', '2026-06-01', [9, 3, 3, 0])
  const early = on('early', '2025-03-01', [6, 3, 3, 0])
  const between = on('between', '2026-01-10', [3, 3, 9, 0])

  it('tells what may leave the room of each, the latest first, and none that came later', () => {
    const later = on('later', '2026-09-01', [3, 3, 3, 3])
    const meetings = [early, now, later, between]
    expect(earlierAnswers(now, first(now), meetings, [])).toEqual([
      { on: '2026-01-10', shown: shownAnswer(between, first(between), meetings, []) },
      { on: '2025-03-01', shown: shownAnswer(early, first(early), meetings, []) },
    ])
  })

  it('leaves out other questions and what nobody counted', () => {
    const other = counted('other', { on: '2026-01-01' as IsoDate, questions: [tinyAsked('b', [6, 3, 3, 0])] })
    const empty = on('empty', '2026-01-02', [6])
    expect(earlierAnswers(now, first(now), [now, other, empty], [])).toEqual([])
  })

  it('never tells more than that room’s own minutes did', () => {
    const few = on('few', '2025-01-01', [2, 1, 1, 0])
    expect(earlierAnswers(now, first(now), [now, few], [])).toEqual([
      { on: '2025-01-01', shown: { kind: 'notes-only' } },
    ])
  })
})

describe('what minutes have told', () => {
  const one = counted('one', { on: '2026-03-01' as IsoDate, room: 12 })
  const later = counted('later', { on: '2026-03-08' as IsoDate, room: 13 })
  /** What is kept once minutes of these meetings have been made, a day after each other. */
  const toldOf = (...meetings: readonly StaffMeeting[]) => {
    const told: ToldCount[] = []
    for (const [day, meeting] of meetings.entries())
      for (const count of newlyTold(meeting, told))
        told.push({
          ...count,
          id: `told-${told.length}` as ToldCount['id'],
          workplaceId: meeting.workplaceId,
          createdAt: `2026-03-1${day}T10:00:00.000Z` as Instant,
        })
    return told
  }
  const kindOf = (meeting: StaffMeeting, all: readonly StaffMeeting[], told: readonly ToldCount[]) => {
    const shown = shownAnswer(meeting, first(meeting), all, told)
    return shown === 'not-counted' ? shown : shown.kind
  }

  it('may be told again as it was, and is kept once', () => {
    expect(toldOf(one, one)).toHaveLength(1)
    expect(kindOf(one, [one], toldOf(one))).toBe('cells')
  })

  it('gives words only once a late form has been added: the difference would be that form', () => {
    const late = { ...one, room: 13, questions: [tinyAsked('a', [6, 4, 3, 0])] }
    expect(kindOf(late, [late], toldOf(one))).toBe('words-only')
    expect(kindOf(one, [one], toldOf(one))).toBe('cells')
  })

  it('holds an earlier meeting that is counted only after a later one was told', () => {
    expect(kindOf(one, [one, later], toldOf(later))).toBe('words-only')
  })

  it('does not hold what was told first against what was told after it', () => {
    expect(kindOf(one, [one, later], toldOf(one, later))).toBe('cells')
    expect(kindOf(later, [one, later], toldOf(one, later))).toBe('words-only')
  })

  it('holds a count against that of a meeting that has been removed since', () => {
    expect(kindOf(later, [later], [])).toBe('cells')
    expect(kindOf(later, [later], toldOf(one))).toBe('words-only')
  })
})
