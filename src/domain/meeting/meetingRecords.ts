import type { AppRecord, Tables } from '../../schema/record.ts'
import type {
  MeetingDecision,
  MeetingDecisionRecord,
  MeetingPoint,
  MeetingPointRecord,
  MeetingQuestion,
  MeetingQuestionRecord,
  StaffMeeting,
  StaffMeetingRecord,
} from '../../schema/staffMeeting.ts'

type Parts = Pick<Tables, 'meeting-question' | 'meeting-point' | 'meeting-decision'>

/** The whole meeting of its records. */
export const meetingOf = (meeting: StaffMeetingRecord, tables: Parts): StaffMeeting => ({
  ...meeting,
  questions: partsOf(meeting, tables['meeting-question']).map(questionOf),
  points: partsOf(meeting, tables['meeting-point']).map(pointOf),
  decisions: partsOf(meeting, tables['meeting-decision']).map(decisionOf),
})

type Part = { readonly id: string; readonly meetingId: string; readonly rank: number }

const partsOf = <P extends Part>({ id }: StaffMeetingRecord, table: Readonly<Record<string, P>>): readonly P[] =>
  Object.values(table)
    .filter(({ meetingId }) => meetingId === id)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))

const questionOf = (record: MeetingQuestionRecord): MeetingQuestion => {
  const { kind: _kind, meetingId: _meeting, rank: _rank, name, ...question } = record
  return { ...question, id: name }
}

const pointOf = ({ id, text, underId, votes }: MeetingPointRecord): MeetingPoint => ({
  id,
  text,
  under: underId,
  votes,
})

const decisionOf = (record: MeetingDecisionRecord): MeetingDecision => {
  const { kind: _kind, meetingId: _meeting, rank: _rank, ...decision } = record
  return decision
}

/** The records of a whole meeting, itself first. A question keeps the id it has; a new one gets one of `newId`. */
export function recordsOfMeeting(whole: StaffMeeting, known: Parts, newId: () => string): readonly AppRecord[] {
  const { questions, points, decisions, ...meeting } = whole
  const meetingId = meeting.id
  const questionIds = new Map(
    partsOf(meeting, known['meeting-question']).map(({ id, name, rank }) => [name, { id, rank }] as const),
  )
  return [
    meeting,
    ...inOrder(firstOfName(questions), ({ id }) => questionIds.get(id)?.rank).map(
      ([{ id: name, ...question }, rank]): MeetingQuestionRecord => ({
        ...question,
        ...{ kind: 'meeting-question', meetingId, name, rank },
        id: questionIds.get(name)?.id ?? newId(),
      }),
    ),
    ...inOrder(points, ({ id }) => known['meeting-point'][id]?.rank).map(
      ([{ under, ...point }, rank]): MeetingPointRecord => ({
        ...{ ...point, kind: 'meeting-point', meetingId, underId: under, rank },
      }),
    ),
    ...inOrder(decisions, ({ id }) => known['meeting-decision'][id]?.rank).map(
      ([decision, rank]): MeetingDecisionRecord => ({ ...decision, kind: 'meeting-decision', meetingId, rank }),
    ),
  ]
}

/** A meeting asks no two questions of one name. */
const firstOfName = (questions: readonly MeetingQuestion[]): readonly MeetingQuestion[] =>
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
