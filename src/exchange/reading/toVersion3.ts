import { MOST_PEOPLE } from '../../schema/tally.ts'
import { toldFirst } from './firstRules.ts'

type Found = Readonly<Record<string, unknown>>

const isFound = (record: unknown): record is Found => typeof record === 'object' && record !== null

/**
 * Version 3: each record stands in an entry, beside which it says how it came to be; a staff meeting and a risk analysis are
 * called so, and a staff meeting is several records; a round has a moment and why it was made, an answer says whether it is as
 * in the round before, a system has one question more, a letter says whom it goes to, and a number that hands press says what
 * of it was typed. What does not fit passes through as it is, and is set aside afterwards.
 */
export const toVersion3 = (records: readonly unknown[]): readonly unknown[] =>
  records.flatMap((record) => {
    if (!isFound(record)) return [record]
    if (record.kind === 'meeting' && hasLists(record)) return apart(record).map(entry)
    if (record.kind === 'told-count') return [entry(asTold(record, records))]
    return [entry(withWhatIsNew(record))]
  })

/** Nothing is known of how it came to be but when, where that was kept. */
const entry = (record: Found): Found => {
  const at = record.changedAt ?? record.createdAt
  return at === undefined ? { record } : { record, at }
}

function withWhatIsNew(record: Found): Found {
  switch (record.kind) {
    case 'round':
      // Nobody was asked why they came.
      return {
        occasion: 'not-answered',
        systemId: 'none',
        ...record,
        createdAt: `${String(record.startedOn)}T00:00:00.000Z`,
      }
    case 'answer':
      return { isSameAsLast: false, ...record }
    case 'system':
      // Version 2 asked less about a system.
      return { listedUse: 'not-answered', ...record }
    case 'letter':
      // There was no choice of whom to write to.
      return { to: 'as-request', ...record }
    case 'action':
      return { ...record, origin: fromStaffMeeting(record.origin) }
    case 'assessment':
      return { ...record, kind: 'risk-analysis' }
    case 'risk':
    case 'opportunity':
      return ofRiskAnalysis(record)
    default:
      return record
  }
}

/** What names no analysis stays as it is. */
function ofRiskAnalysis(record: Found): Found {
  if (!('assessmentId' in record)) return record
  const { assessmentId: riskAnalysisId, ...part } = record
  return { ...part, riskAnalysisId }
}

/** What was decided at a staff meeting says so. */
function fromStaffMeeting(origin: unknown): unknown {
  if (!isFound(origin) || origin.kind !== 'meeting') return origin
  const { meetingId, ...rest } = origin
  return { ...rest, kind: 'staff-meeting', staffMeetingId: meetingId }
}

/** A meeting with its questions, points and decisions as records of their own, in the order they stood. */
function apart({ questions, points, decisions, ...meeting }: Found): readonly Found[] {
  const staffMeetingId = String(meeting.id)
  const idOf = (id: unknown) => `${staffMeetingId}.${String(id)}`
  const of = (kind: string, rank: number) => ({ kind, staffMeetingId, rank: rank + 1 })
  return [
    {
      ...{ ...meeting, kind: 'staff-meeting', isRehearsal: false, leftAt: '', room: typed(meeting.room) },
      handover: { trail: [], isAway: false },
    },
    ...listOf(questions).map(({ id, ...question }, rank) => ({
      ...question,
      ...of('staff-meeting-question', rank),
      id: idOf(id),
      name: id,
      room: meeting.room,
      ...(Array.isArray(question.options) ? { options: question.options.map(counted) } : {}),
    })),
    ...listOf(points).map(({ id, under, ...point }, rank) => ({
      ...point,
      ...of('staff-meeting-point', rank),
      id: idOf(id),
      underId: under === 'none' ? 'none' : idOf(under),
      votes: typed(point.votes, Number.POSITIVE_INFINITY),
    })),
    ...listOf(decisions).map(({ id, ...decision }, rank) => ({
      ...decision,
      ...of('staff-meeting-decision', rank),
      id: idOf(id),
    })),
  ]
}

/** Nobody knows which of a number was pressed. What no version 2 could hold is left to be set aside. */
function typed(number: unknown, most = MOST_PEOPLE): unknown {
  if (number === 'not-set' || number === 'not-counted') return { typed: 'none', pressed: 0 }
  const isNumber = typeof number === 'number' && number >= 0 && number <= most
  return isNumber ? { typed: number, pressed: 0 } : number
}

const counted = (option: unknown): unknown => (isFound(option) ? { ...option, count: typed(option.count) } : option)

/** A told count says at which meeting it was counted, where that can still be seen, and what its file held. */
function asTold(told: Found, records: readonly unknown[]): Found {
  const same = records
    .filter(isFound)
    .filter(({ kind, workplaceId }) => kind === 'meeting' && workplaceId === told.workplaceId)
    .flatMap((meeting) => listOf(meeting.questions).map((question) => ({ meeting, question })))
    .filter(({ question }) => countOf(question) === countOf(told))
  // The day may have been corrected since.
  const at = same.find(({ meeting }) => meeting.on === told.on) ?? same[0]
  return {
    ...told,
    staffMeetingId: at?.meeting.id ?? 'none',
    question: at?.question.id ?? 'none',
    told: toldFirst({
      counts: listOf(told.options).map(({ count }) => Number(count)),
      room: typeof told.room === 'number' ? told.room : 'not-set',
      secret: told.secret === true,
      // Where nobody can tell what the meeting wanted, its file may have held the number.
      isWanted: at?.question.isUnanimousTold !== false,
    }),
    rules: 1,
  }
}

const countOf = ({ asked, options }: Found): string =>
  JSON.stringify([asked, listOf(options).map(({ id, count }) => [id, count])])

/** What is no list of parts would be lost between the records: such a meeting stays in one piece. */
const hasLists = ({ questions, points, decisions }: Found): boolean =>
  [questions, points, decisions].every(
    (parts) => parts === undefined || (Array.isArray(parts) && parts.every((part) => isFound(part))),
  )

const listOf = (value: unknown): readonly Found[] => (Array.isArray(value) ? value.filter(isFound) : [])
