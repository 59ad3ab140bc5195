import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../src/domain/days/isoDay.ts'
import { newlyTold, type ShownAnswer, shownAnswer } from '../../../src/domain/staff-meeting/tally.ts'
import type { Instant, IsoDate } from '../../../src/schema/isoDate.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

/** Whoever may come, and what each answers at each of three meetings; 'away' for who is not there, 'silent' for who is. */
const anyone = fc.constantFrom(0, 1, 2, 3, 'away', 'silent')
const person = fc
  .record({ mind: fc.constantFrom(0, 1, 2, 3), at: fc.tuple(anyone, anyone, anyone), isSteady: fc.boolean() })
  // Most keep to what they think: then a difference of two counts is somebody who came or left.
  .map(({ mind, at, isSteady }) => at.map((one) => (isSteady && typeof one === 'number' ? mind : one)))
type Answer = 0 | 1 | 2 | 3 | 'away' | 'silent'
const people = fc.array(person, { minLength: 4, maxLength: 24 }) as fc.Arbitrary<readonly (readonly Answer[])[]>
const days = fc.tuple(fc.nat(120), fc.nat(120)).map(([a, b]) => [0, a, a + b])

type Meetings = { readonly who: readonly (readonly Answer[])[]; readonly days: readonly number[] }

const meetingsOf = ({ who, days }: Meetings): readonly StaffMeeting[] =>
  days.map((day, at) => {
    const answers = who.map((one) => one[at])
    const counts = [0, 1, 2, 3].map((option) => answers.filter((answer) => answer === option).length)
    const room = answers.filter((answer) => answer !== 'away').length
    return tinyStaffMeeting({
      ...{ id: `m-${at}` as StaffMeeting['id'], on: addDays('2026-01-10' as IsoDate, day), room },
      questions: [{ ...tinyAsked('a', counts), room }],
    })
  })

type Step = { readonly kind: 'count' | 'file'; readonly at: number }
/** Files are made in any order, each of what has been counted by then; a meeting may be counted late, on paper. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 })
  .map((order) => order.map((one) => ({ kind: one < 3 ? 'count' : 'file', at: one % 3 }) as const))

const answerOf = (meeting: StaffMeeting, meetings: readonly StaffMeeting[], toldCounts: readonly ToldCount[]) => {
  const [question] = meeting.questions
  const answer = question ? shownAnswer(meeting, question, { meetings, toldCounts }) : 'not-counted'
  return answer === 'not-counted' ? undefined : answer
}

/** What the files of these meetings say, in the order they are made, and once more at the end. */
function filesOf(all: readonly StaffMeeting[], order: readonly Step[]) {
  const counted = new Set<StaffMeeting>()
  const told: ToldCount[] = []
  const first = new Map<number, ShownAnswer>()
  for (const { kind, at } of order) {
    const meeting = all[at]
    if (!meeting) continue
    if (kind === 'count') counted.add(meeting)
    const answer = counted.has(meeting) && kind === 'file' ? answerOf(meeting, [...counted], told) : undefined
    if (!answer) continue
    first.set(at, answer)
    for (const count of newlyTold(meeting, { meetings: [...counted], toldCounts: told }))
      told.push({
        ...{ ...count, id: `t-${told.length}` as ToldCount['id'], workplaceId: meeting.workplaceId },
        createdAt: `${meeting.on}T12:0${told.length}:00.000Z` as Instant,
      })
  }
  const again = new Map([...first.keys()].map((at) => [at, all[at] && answerOf(all[at], [...counted], told)] as const))
  return { first, again }
}

const holdsAnswers = ({ shown }: ShownAnswer) => shown.kind !== 'words-only' && shown.kind !== 'notes-only'
const inAnyOrder = fc.record({ who: people, days, order: steps })
const countedFirst = (order: readonly Step[]): readonly Step[] => order.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))

describe('three counts of one question, with people coming and going', () => {
  it('hold answers in at most one of two that are within 90 days', () => {
    fc.assert(
      fc.property(inAnyOrder, ({ who, days, order }) => {
        const all = meetingsOf({ who, days })
        const told = [...filesOf(all, order).first].flatMap(([at, answer]) => (holdsAnswers(answer) ? [all[at]] : []))
        for (const one of told)
          for (const other of told)
            if (one && other && one !== other) expect(Math.abs(daysBetween(one.on, other.on))).toBeGreaterThan(90)
      }),
      { numRuns: 500 },
    )
  })

  it('say the same when a file is made once more', () => {
    fc.assert(
      fc.property(inAnyOrder, ({ who, days, order }) => {
        const { first, again } = filesOf(meetingsOf({ who, days }), order)
        for (const [at, { shown }] of first) {
          const now = again.get(at)?.shown
          // Whatever held it to words may be another by now.
          expect(shown.kind === 'words-only' ? now?.kind : now).toEqual(
            shown.kind === 'words-only' ? shown.kind : shown,
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  it('say the same in whatever order the files are made, once all is counted', () => {
    fc.assert(
      fc.property(inAnyOrder, steps, ({ who, days, order }, other) => {
        const all = meetingsOf({ who, days })
        const kinds = (by: readonly Step[]) =>
          [...filesOf(all, countedFirst(by)).first]
            .toSorted(([a], [b]) => a - b)
            .map(([at, answer]) => [at, holdsAnswers(answer)])
        expect(kinds(order)).toEqual(kinds(other))
      }),
      { numRuns: 500 },
    )
  })

  it('say nothing that changes with the answers of a count that is held to words', () => {
    fc.assert(
      fc.property(
        inAnyOrder,
        fc.array(fc.constantFrom<Answer>(0, 1, 2, 3), { minLength: 24, maxLength: 24 }),
        (one, minds) => {
          const { first } = filesOf(meetingsOf(one), one.order)
          for (const [at, answer] of first) {
            if (answer.shown.kind !== 'words-only') continue
            // As many answer as before, and otherwise.
            const who = one.who.map((answers, index) =>
              answers.map((said, when) => (when === at && typeof said === 'number' ? (minds[index] ?? said) : said)),
            )
            expect([...filesOf(meetingsOf({ ...one, who }), one.order).first]).toEqual([...first])
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are told here in every way there is', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(inAnyOrder, ({ who, days, order }) => {
        for (const { shown } of filesOf(meetingsOf({ who, days }), order).first.values()) seen.add(shown.kind)
      }),
      { numRuns: 500, seed: 1 },
    )
    expect([...seen].toSorted()).toEqual(['cells', 'divided', 'largest', 'notes-only', 'words-only'])
  })
})
