import { describe, expect, it } from 'vitest'
import {
  type Counts,
  earlierAnswers,
  firstTold,
  newlyTold,
  shownAnswer,
  tallyOf,
} from '../../../src/domain/staff-meeting/tally.ts'
import type { Instant, IsoDate } from '../../../src/schema/isoDate.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const counted = (id: string, parts: Partial<StaffMeeting> = {}) =>
  tinyStaffMeeting({ id: id as StaffMeeting['id'], questions: [tinyAsked('a', [6, 3, 3, 0])], ...parts })
const first = ({ questions: [question] }: StaffMeeting): StaffMeetingQuestion => question ?? tinyAsked('a')
const among = (meetings: readonly StaffMeeting[], toldCounts: readonly ToldCount[] = []): Counts => ({
  meetings,
  toldCounts,
})
const kindOf = (meeting: StaffMeeting, counts: Counts) => {
  const answer = shownAnswer(meeting, first(meeting), counts)
  return answer === 'not-counted' ? answer : answer.shown.kind
}

/** What is kept once files of these meetings have been made, a day after each other. */
const toldOf = (all: readonly StaffMeeting[], ...filed: readonly StaffMeeting[]) => {
  const told: ToldCount[] = []
  for (const [day, meeting] of filed.entries())
    for (const count of newlyTold(meeting, among(all, told)))
      told.push({
        ...count,
        id: `told-${told.length}` as ToldCount['id'],
        workplaceId: meeting.workplaceId,
        createdAt: `2026-03-2${day}T10:00:00.000Z` as Instant,
      })
  return told
}

describe('the tally of a question', () => {
  it('is its counts, with its own room and the day', () => {
    const meeting = counted('m', { room: 14 })
    const tally = tallyOf(meeting, first(meeting))
    expect(tally).toMatchObject({ room: 12, on: '2026-03-21', asked: { questionId: 'a' } })
    expect(tally?.options.map(({ count }) => count)).toEqual([6, 3, 3, 0])
  })

  it('is not there while a field has not been counted: that is not a 0', () => {
    const meeting = tinyStaffMeeting({ questions: [tinyAsked('a', [6, 3, 3])] })
    expect(tallyOf(meeting, first(meeting))).toBeUndefined()
    expect(shownAnswer(meeting, first(meeting), among([meeting]))).toBe('not-counted')
  })

  it('has an id of its own, over questions and meetings', () => {
    const questions = [tinyAsked('a', [1, 1, 1, 1]), tinyAsked('b', [1, 1, 1, 1])]
    const all = ['m', 'n'].map((id) => counted(id, { questions }))
    const ids = all.flatMap((meeting) => questions.map((question) => tallyOf(meeting, question)?.id))
    expect(new Set(ids).size).toBe(4)
  })
})

describe('what may be told of a question', () => {
  it('stands beside how many answered of how many there were', () => {
    const meeting = counted('m', { questions: [{ ...tinyAsked('a', [0, 4, 7, 0]), room: 12 }] })
    expect(shownAnswer(meeting, first(meeting), among([meeting]))).toMatchObject({
      ...{ shown: { kind: 'cells' }, answered: 11, room: 12, isMended: false },
    })
  })

  it('stays when a latecomer makes the room larger', () => {
    const meeting = counted('m', { questions: [tinyAsked('a', [7, 0, 5, 0])], room: 13 })
    expect(kindOf(meeting, among([meeting]))).toBe('cells')
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
    ['an earlier day, as a rehearsal', { ...day('2026-03-01'), isRehearsal: true }, 'cells'],
  ])('is held against a meeting of %s: %#', (_name, parts, kind) => {
    const meeting = counted('m')
    expect(kindOf(meeting, among([meeting, counted('other', parts)]))).toBe(kind)
  })

  it('in one meeting tells numbers the first time only, whatever capitals and question marks it was written with', () => {
    const own = (id: string, text: string) => ({
      ...tinyAsked(id, [6, 3, 3, 0]),
      asked: { kind: 'own' as const, text },
    })
    const questions = [own('own-1', 'Trivs du?'), own('own-2', 'trivs du')]
    const meeting = counted('m', { questions })
    const kinds = questions.map((question) => shownAnswer(meeting, question, among([meeting])))
    expect(kinds).toMatchObject([{ shown: { kind: 'cells' } }, { shown: { kind: 'words-only' } }])
  })

  it('gives words a week later though three have come, since the numbers of the first are told', () => {
    const before = counted('before', { ...day('2026-03-14'), questions: [tinyAsked('a', [0, 0, 3, 7])] })
    const now = counted('now', { questions: [tinyAsked('a', [0, 0, 4, 9])] })
    const told = toldOf([before], before)
    expect(kindOf(before, among([before, now], told))).toBe('cells')
    expect(kindOf(now, among([before, now], told))).toBe('words-only')
    expect(kindOf(now, among([now], told))).toBe('words-only')
  })
})

describe('the same question at earlier meetings', () => {
  const on = (id: string, day: string, counts: readonly number[]) =>
    counted(id, { on: day as IsoDate, questions: [tinyAsked('a', counts)] })
  const now = on('now', '2026-06-01', [9, 3, 3, 0])
  const early = on('early', '2025-03-01', [6, 3, 3, 0])
  const between = on('between', '2026-01-10', [3, 3, 9, 0])

  it('tells what may leave the room of each, the latest first, and none that came later or was rehearsed', () => {
    const later = on('later', '2026-09-01', [3, 3, 3, 3])
    const rehearsed = { ...on('rehearsed', '2026-02-01', [9, 9, 9, 9]), isRehearsal: true }
    const counts = among([early, now, later, rehearsed, between])
    expect(earlierAnswers(now, first(now), counts)).toEqual([
      { on: '2026-01-10', answer: shownAnswer(between, first(between), counts) },
      { on: '2025-03-01', answer: shownAnswer(early, first(early), counts) },
    ])
  })

  it('leaves out other questions and what nobody counted', () => {
    const other = counted('other', { on: '2026-01-01' as IsoDate, questions: [tinyAsked('b', [6, 3, 3, 0])] })
    const empty = on('empty', '2026-01-02', [6])
    expect(earlierAnswers(now, first(now), among([now, other, empty]))).toEqual([])
  })
})

describe('the first file of a meeting', () => {
  const one = counted('one', { on: '2026-03-01' as IsoDate })
  const later = counted('later', { on: '2026-03-08' as IsoDate })
  const both = [one, later]

  it('closes every count, once, and says what it told', () => {
    const questions = [
      tinyAsked('a', [6, 3, 3, 0]),
      tinyAsked('b', [5, 2, 1, 0]),
      tinyAsked('c', [3, 0, 0, 0]),
      tinyAsked('d', [3]),
    ]
    const meeting = counted('m', { questions })
    const told = toldOf([meeting], meeting, meeting)
    expect(told.map(({ question, told }) => [question, told])).toEqual([
      ['a', 'numbers'],
      ['b', 'words'],
      ['c', 'nothing'],
    ])
    expect(questions.map((question) => firstTold(meeting, question, told)?.id)).toEqual([
      ...['told-0', 'told-1', 'told-2'],
      undefined,
    ])
  })

  it('closes nothing of a rehearsal', () => {
    const rehearsed = counted('m', { isRehearsal: true })
    expect(newlyTold(rehearsed, among([rehearsed]))).toEqual([])
    expect(kindOf(rehearsed, among([rehearsed, one], toldOf([one], one)))).toBe('cells')
  })

  it('leaves day and place to be corrected without losing a number', () => {
    const told = toldOf([one], one)
    const moved = { ...one, on: '2026-03-02' as IsoDate, place: 'Matsalen' }
    expect(kindOf(moved, among([moved], told))).toBe('cells')
  })

  it('lets a typing error be corrected, and says so; with another number of answers it gives words', () => {
    const told = toldOf([one], one)
    const mended = { ...one, questions: [tinyAsked('a', [5, 4, 3, 0])] }
    expect(shownAnswer(mended, first(mended), among([mended], told))).toMatchObject({
      ...{ shown: { kind: 'cells' }, isMended: true },
    })
    const late = { ...one, questions: [tinyAsked('a', [6, 4, 3, 0])] }
    expect(shownAnswer(late, first(late), among([late], told))).toMatchObject({
      ...{ shown: { kind: 'words-only', reason: 'told-before' }, isMended: false },
    })
  })

  it('is of no account for what an earlier meeting tells', () => {
    for (const told of [toldOf(both, one, later), toldOf(both, later, one)]) {
      expect(kindOf(one, among(both, told))).toBe('cells')
      expect(kindOf(later, among(both, told))).toBe('words-only')
    }
  })

  it('holds an earlier meeting that is counted only after a later one was told', () => {
    expect(kindOf(one, among(both, toldOf([later], later)))).toBe('words-only')
  })

  it('holds what was counted since against a meeting that has been removed', () => {
    expect(kindOf(later, among([later]))).toBe('cells')
    expect(kindOf(later, among([later], toldOf([one], one)))).toBe('words-only')
  })
})
