import type { MeetingQuestion, StaffMeeting } from '../schema/staffMeeting.ts'
import type { Tally } from '../schema/tally.ts'
import { type ShownTally, shownTally } from './suppression.ts'

/** A question of a meeting as a tally, once every answer has been counted. A field that nobody counted is not a 0. */
export function tallyOf(
  { id, workplaceId, room, on }: StaffMeeting,
  { id: questionId, asked, secret, options }: MeetingQuestion,
): Tally | undefined {
  const counted = options.flatMap((option) =>
    option.count === 'not-counted' ? [] : [{ id: option.id, count: option.count }],
  )
  if (counted.length < options.length) return undefined
  return { id: `${id} ${questionId}`, workplaceId, asked, secret, options: counted, room, on }
}

const talliesOf = (meeting: StaffMeeting, questions = meeting.questions): readonly Tally[] =>
  questions.flatMap((question) => tallyOf(meeting, question) ?? [])

/** Everything counted at the workplace before this meeting, in the order of the days. */
const talliesBefore = (meeting: StaffMeeting, meetings: readonly StaffMeeting[]): readonly Tally[] =>
  meetings
    .filter(
      ({ id, on, createdAt }) =>
        id !== meeting.id && (on < meeting.on || (on === meeting.on && createdAt < meeting.createdAt)),
    )
    .flatMap((one) => talliesOf(one))

/**
 * What of one question's counts may leave the room. It is held against what was counted at earlier meetings, and earlier
 * in this one: the same words asked twice in a meeting would otherwise tell the difference of two counts.
 */
export function shownAnswer(
  meeting: StaffMeeting,
  question: MeetingQuestion,
  meetings: readonly StaffMeeting[],
): ShownTally | 'not-counted' {
  const tally = tallyOf(meeting, question)
  if (!tally) return 'not-counted'
  const askedBefore = meeting.questions.slice(0, meeting.questions.indexOf(question))
  const earlier = [...talliesBefore(meeting, meetings), ...talliesOf(meeting, askedBefore)]
  return shownTally(tally, { isWanted: question.isUnanimousTold, earlier })
}
