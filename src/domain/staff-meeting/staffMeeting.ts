import type { IsoDate } from '../../schema/isoDate.ts'
import {
  blankStaffMeeting,
  notDecided,
  type StaffMeeting,
  type StaffMeetingDecision,
  type StaffMeetingPoint,
  type StaffMeetingQuestion,
} from '../../schema/staffMeeting.ts'
import { factOptionIds, type StaffMeetingLength, type SurveyQuestion } from '../../schema/survey.ts'
import type { CountFields } from './countField.ts'

/** A meeting to prepare: nothing is counted, nobody is there yet. */
export const newStaffMeeting = (
  on: IsoDate,
  length: StaffMeetingLength,
): Omit<StaffMeeting, 'id' | 'workplaceId' | 'createdAt'> => ({
  ...blankStaffMeeting,
  ...{ kind: 'staff-meeting', on, length, questions: [], points: [], decisions: [] },
})

/** A decision before anything of it is said. */
export const newDecision: StaffMeeting['draft']['decision'] = notDecided

const uncounted = (ids: readonly string[]) => ids.map((id) => ({ id, count: 'not-counted' as const }))

/** A question before anybody has answered it. */
export const withoutCounts = (question: StaffMeetingQuestion): StaffMeetingQuestion => ({
  ...question,
  options: uncounted(question.options.map(({ id }) => id)),
  room: 'not-set',
  isUnanimousTold: false,
})

/** A meeting as it was prepared: nothing is counted, said or decided, and nobody is there yet. */
export function asPrepared(meeting: StaffMeeting): StaffMeeting {
  const { room, remote, screen, leftAt, startedAt, endedAt, draft, feedbackOn } = blankStaffMeeting
  return {
    ...meeting,
    ...{ room, remote, screen, leftAt, startedAt, endedAt, draft, feedbackOn },
    ...{ questions: meeting.questions.map(withoutCounts), points: [], decisions: [] },
  }
}

/** A question of the content as a meeting asks it: in secret on slips, otherwise by hands until something else is chosen. */
export const askedQuestion = ({ id, secret, options }: SurveyQuestion): StaffMeetingQuestion => ({
  ...{
    id,
    asked: { kind: 'question', questionId: id },
    secret,
    way: secret ? 'slips' : 'hands',
    room: 'not-set',
    isUnanimousTold: false,
  },
  options: uncounted(options.map((option) => option.id)),
})

/** A question of one's own, answered like a question of fact. */
export const ownQuestion = (text: string, number: number): StaffMeetingQuestion => ({
  ...{
    id: `own-${number}`,
    asked: { kind: 'own', text },
    secret: false,
    way: 'hands',
    room: 'not-set',
    isUnanimousTold: false,
  },
  options: uncounted(factOptionIds),
})

/** The counts of a question with the field that keys go to. */
export const fieldsOf = ({ options }: StaffMeetingQuestion, at: CountFields['at']): CountFields => ({
  counts: options.map(({ count }) => count),
  at,
})

/**
 * A question with other counts, of so many in the room. What the meeting wanted told it wanted of the counts before: then it
 * is asked anew.
 */
export function withCounts(
  question: StaffMeetingQuestion,
  { counts }: Pick<CountFields, 'counts'>,
  room: StaffMeeting['room'],
): StaffMeetingQuestion {
  const options = question.options.map((option, index) => ({ ...option, count: counts[index] ?? 'not-counted' }))
  const isSame = options.every(({ count }, index) => count === question.options[index]?.count)
  return isSame ? question : { ...question, options, room, isUnanimousTold: false }
}

/** The questions of a meeting with one of them changed. */
export const withQuestion = (
  { questions }: StaffMeeting,
  changed: StaffMeetingQuestion,
): readonly StaffMeetingQuestion[] => questions.map((question) => (question.id === changed.id ? changed : question))

/** A name for a question of one's own that none of these has. */
export const nextNumber = (all: readonly { readonly id: string }[]): number =>
  all.reduce((most, { id }) => Math.max(most, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0) + 1

/**
 * Points that stand alone or head a group, each with those put under it. One that is under a point which is itself under
 * another, or gone, stands alone: whatever a file says, nothing that was said is lost.
 */
export function groupsOf(points: StaffMeeting['points']) {
  const heads = points.filter(({ under }) => !points.some((point) => point.id === under && point.under === 'none'))
  return heads.map((point) => ({
    point,
    under: point.under === 'none' ? points.filter(({ under }) => under === point.id) : [],
  }))
}

/** The points with one put under another, its votes with it; 'none' lets it stand alone again. */
export function putUnder(
  points: StaffMeeting['points'],
  id: string,
  under: StaffMeetingPoint['under'],
): StaffMeeting['points'] {
  const votes = under === 'none' ? 0 : (points.find((point) => point.id === id)?.votes ?? 0)
  return points.map((point) => {
    if (point.id === id) return { ...point, under, votes: point.votes - votes }
    return point.id === under ? { ...point, votes: point.votes + votes } : point
  })
}

/** The points without one. The first that stood under it takes its place, its votes with it. */
export function withoutPoint(points: StaffMeeting['points'], id: string): StaffMeeting['points'] {
  const heir = points.find(({ under }) => under === id)?.id ?? 'none'
  const votes = points.find((point) => point.id === id)?.votes ?? 0
  return points.flatMap((point) => {
    if (point.id === id) return []
    if (point.id === heir) return [{ ...point, under: 'none', votes: point.votes + votes }]
    return [point.under === id ? { ...point, under: heir } : point]
  })
}

/** More decisions than this nobody remembers on the way back to work (`docs/rules/staff-meeting.md`). */
export const MOST_DECISIONS = 3

/** False for what was decided where somebody else led the meeting, until it is taken over here, and for what was rehearsed. */
export const isInPlan = ({ actionId }: Pick<StaffMeetingDecision, 'actionId'>): boolean => actionId !== 'none'
