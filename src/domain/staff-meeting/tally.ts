import type { IsoDate } from '../../schema/isoDate.ts'
import type { Draft } from '../../schema/record.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { addDays, dayOf } from '../days/isoDay.ts'
import {
  holdsBack,
  isSameCount,
  isSameQuestion,
  type OtherCount,
  RECOUNT_DAYS,
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
        const away = meeting.handover.isAway
        if (first)
          return [{ ...toldOf(first), ...(away ? elsewhere : {}), place, days: [...toldOf(first).days, meeting.on] }]
        if (away)
          return [{ tally: uncounted(meeting, question), place, days: [meeting.on], isBefore: false, ...elsewhere }]
        return tally ? [{ tally, place, days: [meeting.on], isBefore: false, told: 'not-yet' as const }] : []
      }),
    )
  const known = new Set(ofMeetings.map(({ tally }) => tally.id))
  return [...ofMeetings, ...toldCounts.map(toldOf).filter(({ tally }) => !known.has(tally.id))]
}

/** Whoever has the meeting may tell any of it. */
const elsewhere = { told: 'words' } as const

const uncounted = ({ id, workplaceId, on }: StaffMeeting, question: StaffMeetingQuestion): Tally => ({
  ...{ id: `${id} ${question.id}`, workplaceId, on, options: [], room: 'not-set' },
  ...{ asked: question.asked, secret: question.secret },
})

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
  if (meeting.handover.isAway) return toldByAnother(tally)
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

const toldByAnother = ({ room }: Tally): ShownAnswer => ({
  ...{ shown: { kind: 'words-only', reason: 'handed-over' }, answered: 'not-told', room, isMended: false },
})

/** What the first file of a meeting tells, a count each: they are closed by it. A rehearsal tells nothing, nor one that is handed over. */
export const newlyTold = (meeting: StaffMeeting, counts: Counts): readonly Draft<'told-count'>[] =>
  (meeting.isRehearsal || meeting.handover.isAway ? [] : meeting.questions).flatMap((question) => {
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

/**
 * What whoever gets a meeting must hold its counts against, without a number: each other count of one of its questions that
 * has been told, or that could be. Whatever day the meeting then gets, the rules there have what they need.
 */
export const heldAgainst = (meeting: StaffMeeting, counts: Counts): readonly Omit<ToldCount, 'id' | 'createdAt'>[] =>
  everyCount(counts)
    .filter(({ tally }) => !meeting.questions.some((question) => tally.id === `${meeting.id} ${question.id}`))
    .filter((other) => meeting.questions.some((question) => isSameQuestion(other.tally, question)) && holdsBack(other))
    .map(({ tally: { workplaceId, asked, secret, on, id } }) => ({
      ...{ kind: 'told-count', workplaceId, asked, secret, on, options: [], room: 'not-set', told: 'words', rules: 2 },
      staffMeetingId: id.split(' ')[0] ?? 'none',
      question: id.split(' ')[1] ?? 'none',
    }))

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

/** The first day on which a new count of a question could be told as it is, whatever earlier ones were: none holds it back then. */
export const tellableFrom = (question: StaffMeetingQuestion, counts: Counts): IsoDate | undefined => {
  const days = everyCount(counts)
    .filter((other) => isSameQuestion(other.tally, question) && holdsBack(other))
    .flatMap((other) => other.days)
  const last = days.toSorted().at(-1)
  return last && addDays(last, RECOUNT_DAYS + 1)
}

/** A question that several meetings counted: what may leave the room of each, the earliest first. */
export type AcrossMeetings = {
  readonly question: StaffMeetingQuestion
  readonly answers: readonly EarlierAnswer[]
  /** From which day a new count can be told; undefined where nothing holds it back. */
  readonly tellableFrom: IsoDate | undefined
}

/** The questions that more than one meeting counted, as the latest of them asked it. */
export function acrossMeetings(counts: Counts): readonly AcrossMeetings[] {
  const meetings = counts.meetings
    .filter(({ isRehearsal }) => !isRehearsal)
    .toSorted((a, b) => placeOf(b, 0).localeCompare(placeOf(a, 0)))
  const seen: StaffMeetingQuestion[] = []
  return meetings.flatMap((meeting) =>
    meeting.questions.flatMap((question): readonly AcrossMeetings[] => {
      const answer = shownAnswer(meeting, question, counts)
      if (answer === 'not-counted' || seen.some((one) => isSameQuestion(one, question))) return []
      seen.push(question)
      const earlier = earlierAnswers(meeting, question, counts)
      if (earlier.length === 0) return []
      const answers = [...earlier.toReversed(), { on: meeting.on, answer }]
      return [{ question, answers, tellableFrom: tellableFrom(question, counts) }]
    }),
  )
}
