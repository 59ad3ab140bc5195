import type { IsoDate } from '../../schema/isoDate.ts'
import type { Draft } from '../../schema/record.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { isSameQuestion, type ShownTally, shownTally } from '../suppression/index.ts'

/** A question of a meeting as a tally, once every answer has been counted. A field that nobody counted is not a 0. */
export function tallyOf(
  { id, workplaceId, room, on }: StaffMeeting,
  { id: questionId, asked, secret, options }: StaffMeetingQuestion,
): Tally | undefined {
  const counted = options.flatMap((option) =>
    option.count === 'not-counted' ? [] : [{ id: option.id, count: option.count }],
  )
  if (counted.length < options.length) return undefined
  return { id: `${id} ${questionId}`, workplaceId, asked, secret, options: counted, room, on }
}

const talliesOf = (meeting: StaffMeeting, questions = meeting.questions): readonly Tally[] =>
  questions.flatMap((question) => tallyOf(meeting, question) ?? [])

/** The workplace's meetings before this one. */
const staffMeetingsBefore = (meeting: StaffMeeting, meetings: readonly StaffMeeting[]): readonly StaffMeeting[] =>
  meetings.filter(
    ({ id, on, createdAt }) =>
      id !== meeting.id && (on < meeting.on || (on === meeting.on && createdAt < meeting.createdAt)),
  )

type Count = Pick<Tally, 'asked' | 'options' | 'room' | 'on'>

const countsOf = ({ options }: Count) => options.map(({ id, count }) => `${id} ${count}`).join()

const isSameCount = (one: Count, other: Count): boolean =>
  one.on === other.on && one.room === other.room && isSameQuestion(one, other) && countsOf(one) === countsOf(other)

/** What minutes made of a meeting now tell that none have told before. */
export const newlyTold = (meeting: StaffMeeting, told: readonly ToldCount[]): readonly Draft<'told-count'>[] =>
  talliesOf(meeting)
    .filter((tally) => !told.some((one) => isSameCount(one, tally)))
    .map(({ asked, secret, options, room, on }) => ({
      kind: 'told-count',
      asked,
      secret,
      options: [...options],
      room,
      on,
    }))

/** What minutes have told before this count was first told: telling it once more opens nothing. */
function toldBefore(tally: Tally, told: readonly ToldCount[]): readonly Tally[] {
  const first = told.find((one) => isSameCount(one, tally))?.createdAt
  return told.filter((one) => !isSameCount(one, tally) && (first === undefined || one.createdAt < first))
}

/**
 * What of one question's counts may leave the room. It is held against what was counted at earlier meetings, and earlier
 * in this one, and against all that minutes have told already: two outputs would otherwise tell their difference.
 */
export function shownAnswer(
  meeting: StaffMeeting,
  question: StaffMeetingQuestion,
  meetings: readonly StaffMeeting[],
  told: readonly ToldCount[],
): ShownTally | 'not-counted' {
  const tally = tallyOf(meeting, question)
  if (!tally) return 'not-counted'
  const askedBefore = meeting.questions.slice(0, meeting.questions.indexOf(question))
  const before = staffMeetingsBefore(meeting, meetings).flatMap((one) => talliesOf(one))
  const earlier = [...before, ...talliesOf(meeting, askedBefore), ...toldBefore(tally, told)]
  return shownTally(tally, { isWanted: question.isUnanimousTold, earlier })
}

/** What was told of the same question at an earlier meeting. */
export type EarlierAnswer = { readonly on: IsoDate; readonly shown: ShownTally }

/**
 * The same question at earlier meetings, the latest first: exactly what may leave the room of each, so that two answers
 * beside each other tell no more than the two sets of minutes do.
 */
export const earlierAnswers = (
  meeting: StaffMeeting,
  question: StaffMeetingQuestion,
  meetings: readonly StaffMeeting[],
  told: readonly ToldCount[],
): readonly EarlierAnswer[] =>
  staffMeetingsBefore(meeting, meetings)
    .toSorted((a, b) => (a.on === b.on ? b.createdAt.localeCompare(a.createdAt) : b.on.localeCompare(a.on)))
    .flatMap((one) =>
      one.questions
        .filter((asked) => isSameQuestion(asked, question))
        .flatMap((asked) => {
          const shown = shownAnswer(one, asked, meetings, told)
          return shown === 'not-counted' ? [] : [{ on: one.on, shown }]
        }),
    )
