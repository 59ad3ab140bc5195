import type { IsoDate } from '../../schema/isoDate.ts'
import type { Draft } from '../../schema/record.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { dayOf } from '../days/isoDay.ts'
import {
  isSameCount,
  isSameQuestion,
  type OtherCount,
  type ShownTally,
  shownAnswered,
  shownTally,
} from '../suppression/index.ts'

/** What a meeting's counts are held against: the workplace's meetings, and what has left the room of any. */
export type Counts = { readonly meetings: readonly StaffMeeting[]; readonly toldCounts: readonly ToldCount[] }

/** A question of a meeting as a tally, once every answer has been counted. A field that nobody counted is not a 0. */
export function tallyOf(
  { id, workplaceId, on }: StaffMeeting,
  { id: questionId, asked, secret, options, room }: StaffMeetingQuestion,
): Tally | undefined {
  const counted = options.flatMap((option) =>
    option.count === 'not-counted' ? [] : [{ id: option.id, count: option.count }],
  )
  if (counted.length < options.length) return undefined
  return { id: `${id} ${questionId}`, workplaceId, asked, secret, options: counted, room, on }
}

/** The question's count as it stood when the first file was made of it: it is closed since. */
export const firstTold = (
  meeting: StaffMeeting,
  { id }: StaffMeetingQuestion,
  toldCounts: readonly ToldCount[],
): ToldCount | undefined =>
  toldCounts
    .filter(({ staffMeetingId, question }) => staffMeetingId === meeting.id && question === id)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))[0]

/** By day, then by when they were prepared, then by their places in the meeting. */
type Placed = OtherCount & { readonly place: string }

const placeOf = ({ on, createdAt, id }: Pick<StaffMeeting, 'on' | 'createdAt' | 'id'>, index: number): string =>
  [on, createdAt, id, String(index).padStart(4, '0')].join(' ')

/** Every count of the workplace but rehearsed ones, each once: as it was told, where it has been. */
function everyCount({ meetings, toldCounts }: Counts): readonly Placed[] {
  const ofMeetings = meetings
    .filter(({ isRehearsal }) => !isRehearsal)
    .flatMap((meeting) =>
      meeting.questions.flatMap((question, index) => {
        const [tally, first] = [tallyOf(meeting, question), firstTold(meeting, question, toldCounts)]
        const place = placeOf(meeting, index)
        if (first) return [{ ...toldOf(first), place, days: [...toldOf(first).days, meeting.on] }]
        return tally ? [{ tally, place, days: [meeting.on], isBefore: false, told: 'not-yet' as const }] : []
      }),
    )
  const known = new Set(ofMeetings.map(({ tally }) => tally.id))
  return [...ofMeetings, ...toldCounts.map(toldOf).filter(({ tally }) => !known.has(tally.id))]
}

const toldOf = (told: ToldCount): Placed => ({
  tally: { ...told, id: told.staffMeetingId === 'none' ? told.id : `${told.staffMeetingId} ${told.question}` },
  place: [told.on, told.createdAt].join(' '),
  days: [told.on, dayOf(new Date(told.createdAt))],
  isBefore: false,
  told: told.told,
})

/** What of one question's answers may leave the room, with how many there were. */
export type ShownAnswer = {
  readonly shown: ShownTally
  /** How many answered; not told where an old file could be held against it. */
  readonly answered: number | 'not-told'
  readonly room: Tally['room']
  /** True when a typing error has been corrected since the first file. */
  readonly isMended: boolean
}

/**
 * What of one question's counts may leave the room. The order in which files are made is of no account for what an earlier
 * meeting tells; a rehearsal is held against nothing.
 */
export function shownAnswer(
  meeting: StaffMeeting,
  question: StaffMeetingQuestion,
  counts: Counts,
): ShownAnswer | 'not-counted' {
  const tally = tallyOf(meeting, question)
  if (!tally) return 'not-counted'
  const place = placeOf(meeting, meeting.questions.indexOf(question))
  const others = everyCount(counts)
    .filter((one) => one.tally.id !== tally.id)
    .map((one) => ({ ...one, isBefore: one.place < place }))
    .toSorted((a, b) => b.place.localeCompare(a.place))
  const first = firstTold(meeting, question, counts.toldCounts)
  const shown = shownTally(tally, {
    isWanted: question.isUnanimousTold,
    others: meeting.isRehearsal ? [] : others,
    first: first ?? 'not-yet',
  })
  const isAnswerTold = shown.kind !== 'words-only' && shown.kind !== 'notes-only'
  return {
    shown,
    answered: shownAnswered(tally, first ?? 'not-yet'),
    room: tally.room,
    isMended: isAnswerTold && first !== undefined && !isSameCount(first, tally),
  }
}

/** What the first file of a meeting tells, a count each: they are closed by it. A rehearsal tells nothing. */
export const newlyTold = (meeting: StaffMeeting, counts: Counts): readonly Draft<'told-count'>[] =>
  (meeting.isRehearsal ? [] : meeting.questions).flatMap((question) => {
    const [tally, answer] = [tallyOf(meeting, question), shownAnswer(meeting, question, counts)]
    if (!tally || answer === 'not-counted' || firstTold(meeting, question, counts.toldCounts)) return []
    const { asked, secret, options, room, on } = tally
    return [
      {
        ...{ kind: 'told-count', staffMeetingId: meeting.id, question: question.id, asked, secret, room, on },
        options: [...options],
        told: howTold(answer.shown),
        rules: 2,
      },
    ]
  })

function howTold({ kind }: ShownTally): ToldCount['told'] {
  switch (kind) {
    case 'cells':
    case 'all':
      return 'numbers'
    case 'largest':
    case 'divided':
      return 'words'
    case 'words-only':
    case 'notes-only':
      return 'nothing'
  }
}

/** What was told of the same question at an earlier meeting. */
export type EarlierAnswer = { readonly on: IsoDate; readonly answer: ShownAnswer }

/**
 * The same question at earlier meetings, the latest first: exactly what may leave the room of each, so that two answers
 * beside each other tell no more than the two sets of minutes do.
 */
export const earlierAnswers = (
  meeting: StaffMeeting,
  question: StaffMeetingQuestion,
  counts: Counts,
): readonly EarlierAnswer[] =>
  counts.meetings
    .filter((one) => !one.isRehearsal && one.id !== meeting.id && placeOf(one, 0) < placeOf(meeting, 0))
    .toSorted((a, b) => placeOf(b, 0).localeCompare(placeOf(a, 0)))
    .flatMap((one) =>
      one.questions
        .filter((asked) => isSameQuestion(asked, question))
        .flatMap((asked) => {
          const answer = shownAnswer(one, asked, counts)
          return answer === 'not-counted' ? [] : [{ on: one.on, answer }]
        }),
    )
