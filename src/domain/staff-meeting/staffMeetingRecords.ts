import type { AppRecord, Tables } from '../../schema/record.ts'
import type {
  StaffMeeting,
  StaffMeetingDecision,
  StaffMeetingDecisionRecord,
  StaffMeetingPoint,
  StaffMeetingPointRecord,
  StaffMeetingQuestion,
  StaffMeetingQuestionRecord,
  StaffMeetingRecord,
} from '../../schema/staffMeeting.ts'
import { MOST_PEOPLE } from '../../schema/tally.ts'
import { kept, numberIn } from './pressed.ts'
import { MOST_VOTES } from './votes.ts'

type Parts = Pick<Tables, 'staff-meeting' | 'staff-meeting-question' | 'staff-meeting-point' | 'staff-meeting-decision'>

/** The whole meeting of its records. */
export const staffMeetingOf = (meeting: StaffMeetingRecord, tables: Parts): StaffMeeting => ({
  ...meeting,
  room: numberIn(meeting.room, 'not-set', MOST_PEOPLE),
  questions: partsOf(meeting, tables['staff-meeting-question']).map(questionOf),
  points: partsOf(meeting, tables['staff-meeting-point']).map(pointOf),
  decisions: partsOf(meeting, tables['staff-meeting-decision']).map(decisionOf),
})

type Part = { readonly id: string; readonly staffMeetingId: string; readonly rank: number }

const partsOf = <P extends Part>(
  { id }: Pick<StaffMeetingRecord, 'id'>,
  table: Readonly<Record<string, P>>,
): readonly P[] =>
  Object.values(table)
    .filter(({ staffMeetingId }) => staffMeetingId === id)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))

const questionOf = (record: StaffMeetingQuestionRecord): StaffMeetingQuestion => {
  const { kind: _kind, staffMeetingId: _meeting, rank: _rank, name, options, ...question } = record
  const counted = options.map(({ id, count }) => ({ id, count: numberIn(count, 'not-counted', MOST_PEOPLE) }))
  return { ...question, id: name, options: counted }
}

const pointOf = ({ id, text, underId, votes }: StaffMeetingPointRecord): StaffMeetingPoint => ({
  id,
  text,
  under: underId,
  votes: numberIn(votes, 0, MOST_VOTES),
})

const decisionOf = (record: StaffMeetingDecisionRecord): StaffMeetingDecision => {
  const { kind: _kind, staffMeetingId: _meeting, rank: _rank, ...decision } = record
  return decision
}

/**
 * The records of a whole meeting, itself first. A question keeps the id it has; a new one gets one of `newId`. A number that
 * is other than before was typed: the presses that are known stay (`pressedOnce` makes more).
 */
export function recordsOfStaffMeeting(whole: StaffMeeting, known: Parts, newId: () => string): readonly AppRecord[] {
  const { questions, points, decisions, ...meeting } = whole
  const staffMeetingId = meeting.id
  const asked = new Map(partsOf(meeting, known['staff-meeting-question']).map((record) => [record.name, record]))
  return [
    { ...meeting, room: kept(known['staff-meeting'][meeting.id]?.room, meeting.room, MOST_PEOPLE) },
    ...inOrder(firstOfName(questions), ({ id }) => asked.get(id)?.rank).map(
      ([{ id: name, options, ...question }, rank]): StaffMeetingQuestionRecord => ({
        ...question,
        ...{ kind: 'staff-meeting-question', staffMeetingId, name, rank },
        id: asked.get(name)?.id ?? newId(),
        options: countsOf(options, asked.get(name)),
      }),
    ),
    ...inOrder(points, ({ id }) => known['staff-meeting-point'][id]?.rank).map(
      ([{ under, votes, ...point }, rank]): StaffMeetingPointRecord => ({
        ...{ ...point, kind: 'staff-meeting-point', staffMeetingId, underId: under, rank },
        votes: kept(known['staff-meeting-point'][point.id]?.votes, votes, MOST_VOTES),
      }),
    ),
    ...inOrder(decisions, ({ id }) => known['staff-meeting-decision'][id]?.rank).map(
      ([decision, rank]): StaffMeetingDecisionRecord => ({
        ...decision,
        kind: 'staff-meeting-decision',
        staffMeetingId,
        rank,
      }),
    ),
  ]
}

const countsOf = (
  options: StaffMeetingQuestion['options'],
  known: StaffMeetingQuestionRecord | undefined,
): StaffMeetingQuestionRecord['options'] =>
  options.map(({ id, count }) => {
    const before = known?.options.find((option) => option.id === id)?.count
    return { id, count: kept(before, count, MOST_PEOPLE) }
  })

/** A meeting asks no two questions of one name. */
const firstOfName = (questions: readonly StaffMeetingQuestion[]): readonly StaffMeetingQuestion[] =>
  questions.filter(({ id }, place) => questions.findIndex((one) => one.id === id) === place)

/** Each with its rank: the one it had where that is after the one before it, so that nothing changes which stays in order. */
function inOrder<P>(parts: readonly P[], rankOf: (part: P) => number | undefined): readonly (readonly [P, number])[] {
  const ranked: (readonly [P, number])[] = []
  let last = 0
  for (const part of parts) {
    const had = rankOf(part)
    last = had !== undefined && had > last ? had : Math.floor(last) + 1
    ranked.push([part, last])
  }
  return ranked
}
