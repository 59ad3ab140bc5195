import { pressedOnce, typedOver } from '../../domain/staff-meeting/pressed.ts'
import { asPrepared, isInPlan, newDecision, putUnder, withoutPoint } from '../../domain/staff-meeting/staffMeeting.ts'
import { recordsOfStaffMeeting, staffMeetingOf } from '../../domain/staff-meeting/staffMeetingRecords.ts'
import { MOST_VOTES } from '../../domain/staff-meeting/votes.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { changedRecords, changeTables } from '../../records/change.ts'
import { isSame } from '../../records/json.ts'
import { withChildren } from '../../records/whole.ts'
import type { Action } from '../../schema/action.ts'
import { idAs } from '../../schema/id.ts'
import type { AppRecord } from '../../schema/record.ts'
import {
  type StaffMeeting,
  type StaffMeetingDecision,
  type StaffMeetingPoint,
  staffMeetingSchema,
} from '../../schema/staffMeeting.ts'
import { MOST_PEOPLE } from '../../schema/tally.ts'
import { addActions } from './actions.ts'
import { isAway } from './away.ts'
import { begin, type Done, done, type Editing, instant, put } from './editing.ts'
import { addOwned } from './owned.ts'
import { type Removed, remove } from './removing.ts'

export type StaffMeetingDraft = Omit<StaffMeeting, 'id' | 'workplaceId' | 'createdAt'>
/** Whether it is a rehearsal is said by `setRehearsal` alone. */
export type StaffMeetingPart = Partial<Omit<StaffMeetingDraft, 'kind' | 'isRehearsal'>>
type StaffMeetingId = StaffMeeting['id']

/** A meeting is prepared; gives its id. */
export function addStaffMeeting(before: Editing, draft: StaffMeetingDraft): Done<StaffMeetingId> {
  const { work, workplace } = begin(before)
  const { outside } = work
  const id = idAs(staffMeetingSchema.entries.id, outside.newId())
  const whole = { ...draft, id, workplaceId: workplace.id, createdAt: instant(outside) }
  return { work: put(work, ...recordsOfStaffMeeting(whole, work.tables, outside.newId)), made: id }
}

/** Parts of a meeting change; only the records that are other than before are written. */
export function changeStaffMeeting(work: Editing, id: StaffMeetingId, part: StaffMeetingPart): Done {
  const meeting = wholeOf(work, id)
  return done(meeting ? withStaffMeeting(work, { ...meeting, ...part }) : work)
}

function withStaffMeeting(work: Editing, whole: StaffMeeting): Editing {
  const known = new Map(withChildren(work.tables, [whole]).map((one) => [`${one.kind} ${one.id}`, one]))
  const after = recordsOfStaffMeeting(whole, work.tables, work.outside.newId)
  const stays = new Set(after.map(({ kind, id }) => `${kind} ${id}`))
  const changed = after.filter((one) => !isSame(one, known.get(`${one.kind} ${one.id}`)))
  const removed = [...known.values()].filter(({ kind, id }) => !stays.has(`${kind} ${id}`))
  return { ...work, tables: changeTables(work.tables, { put: changed, removed }) }
}

/** What is there to be changed: of a meeting that is handed over nothing is. */
const here = <R extends AppRecord>({ tables }: Editing, record: R | undefined): R | undefined =>
  record && !isAway(tables, record) ? record : undefined

const wholeOf = (work: Editing, id: StaffMeetingId): StaffMeeting | undefined => {
  const record = here(work, work.tables['staff-meeting'][id])
  return record && staffMeetingOf(record, work.tables)
}

/** What stands in the field for points becomes a point. */
export function addPoint(work: Editing, id: StaffMeetingId): Done {
  const meeting = wholeOf(work, id)
  const text = (meeting?.draft.point ?? '').trim()
  if (!meeting || isBlank(text)) return done(work)
  const point: StaffMeetingPoint = { id: work.outside.newId(), text, under: 'none', votes: 0 }
  return done(
    withStaffMeeting(work, { ...meeting, points: [...meeting.points, point], draft: { ...meeting.draft, point: '' } }),
  )
}

/** A point is put together with another, its votes with it; 'none' lets it stand alone again. */
export function putPointUnder(
  work: Editing,
  id: StaffMeetingId,
  pointId: string,
  under: StaffMeetingPoint['under'],
): Done {
  const meeting = wholeOf(work, id)
  return done(meeting ? withStaffMeeting(work, { ...meeting, points: putUnder(meeting.points, pointId, under) }) : work)
}

/** A point goes; the first that stood under it takes its place. */
export function removePoint(work: Editing, id: StaffMeetingId, pointId: string): Done<Removed> {
  const meeting = wholeOf(work, id)
  const after = meeting ? withStaffMeeting(work, { ...meeting, points: withoutPoint(meeting.points, pointId) }) : work
  return { work: after, made: removedBy(work, after) }
}

/** What an edit took away and changed, so that it can be put back. */
function removedBy(before: Editing, after: Editing): Removed {
  const { put: changed, removed } = changedRecords(before.tables, after.tables)
  return {
    gone: removed.flatMap((record) => before.tables[record.kind][record.id] ?? []),
    changed: changed.map((record) => ({ before: before.tables[record.kind][record.id] ?? record, after: record })),
  }
}

/**
 * A meeting is to be a rehearsal, as long as it has decided and told nothing. One that is none any more loses all that was
 * invented, and what became of it should a file have brought that along.
 */
export function setRehearsal(before: Editing, id: StaffMeetingId, isRehearsal: boolean): Done<Removed> {
  const meeting = wholeOf(before, id)
  if (!meeting || meeting.isRehearsal === isRehearsal) return remove(before, [])
  if (isRehearsal) {
    const isTold = Object.values(before.tables['told-count']).some(({ staffMeetingId }) => staffMeetingId === id)
    const isReal = isTold || meeting.decisions.length > 0
    return { ...remove(before, []), work: isReal ? before : withStaffMeeting(before, { ...meeting, isRehearsal }) }
  }
  const { work } = remove(
    before,
    meeting.decisions.flatMap((decision) => becameOf(before, decision)),
  )
  const after = withStaffMeeting(work, { ...asPrepared(meeting), isRehearsal })
  return { work: after, made: removedBy(before, after) }
}

/** One vote more or less for a point; never below none. */
export function vote(work: Editing, pointId: StaffMeetingPoint['id'], by: 1 | -1): Done {
  const point = here(work, work.tables['staff-meeting-point'][pointId])
  return done(point ? putChanged(work, point, { ...point, votes: pressedOnce(point.votes, by, MOST_VOTES) }) : work)
}

/** The votes of a point, called out as one number. */
export function setVotes(work: Editing, pointId: StaffMeetingPoint['id'], votes: number): Done {
  const point = here(work, work.tables['staff-meeting-point'][pointId])
  return done(point ? putChanged(work, point, { ...point, votes: typedOver(point.votes, votes, MOST_VOTES) }) : work)
}

/** Somebody comes or goes. */
export function comeOrGo(work: Editing, id: StaffMeetingId, by: 1 | -1): Done {
  const meeting = here(work, work.tables['staff-meeting'][id])
  return done(
    meeting ? putChanged(work, meeting, { ...meeting, room: pressedOnce(meeting.room, by, MOST_PEOPLE) }) : work,
  )
}

/** One more or one less gave an answer, of those who are there now. What the meeting wanted told is asked anew. */
export function countOneMore(work: Editing, id: StaffMeetingId, name: string, optionId: string, by: 1 | -1): Done {
  const meeting = wholeOf(work, id)
  const question = Object.values(work.tables['staff-meeting-question']).find(
    (one) => one.staffMeetingId === id && one.name === name,
  )
  if (!meeting || !question) return done(work)
  const options = question.options.map((option) =>
    option.id === optionId ? { ...option, count: pressedOnce(option.count, by, MOST_PEOPLE) } : option,
  )
  if (isSame(options, question.options)) return done(work)
  return done(putChanged(work, question, { ...question, options, room: meeting.room, isUnanimousTold: false }))
}

const putChanged = (work: Editing, before: AppRecord, after: AppRecord): Editing =>
  isSame(before, after) ? work : put(work, after)

/** What stands in the fields of a decision is decided: it is in the plan at once, and the log remembers it; not what is rehearsed. */
export function decide(before: Editing, id: StaffMeetingId): Done {
  const meeting = wholeOf(before, id)
  const what = (meeting?.draft.decision.what ?? '').trim()
  if (!meeting || isBlank(what)) return done(before)
  const words = { ...meeting.draft.decision, what }
  const { work, made } = meeting.isRehearsal
    ? { work: before, made: { ...words, actionId: 'none' as const, noteId: 'none' } }
    : intoPlan(before, meeting, words)
  const decision = { ...made, id: work.outside.newId() }
  return done(
    withStaffMeeting(work, {
      ...meeting,
      decisions: [...meeting.decisions, decision],
      draft: { ...meeting.draft, decision: newDecision },
    }),
  )
}

/** What was decided where somebody else led the meeting goes into the plan and the log here, all of it at one press. */
export function takeOverDecisions(before: Editing, id: StaffMeetingId): Done {
  const meeting = wholeOf(before, id)
  if (!meeting || meeting.isRehearsal || meeting.decisions.every(isInPlan)) return done(before)
  const start: Done<readonly StaffMeetingDecision[]> = { work: before, made: [] }
  const { work, made } = meeting.decisions.reduce(({ work: sofar, made: decisions }, decision) => {
    if (isInPlan(decision)) return { work: sofar, made: [...decisions, decision] }
    const next = intoPlan(sofar, meeting, decision)
    return { work: next.work, made: [...decisions, next.made] }
  }, start)
  return done(withStaffMeeting(work, { ...meeting, decisions: made }))
}

/**
 * A decision as an action of the plan and a note in the log. What the manager decides at the meeting is a promise; what goes
 * on to others has been asked for.
 */
function intoPlan<D extends StaffMeeting['draft']['decision']>(before: Editing, { id, on }: StaffMeeting, decision: D) {
  const { what: text, responsible, dueOn, level } = decision
  const origin = { kind: 'staff-meeting', staffMeetingId: id } as const
  const proposed = addActions(before, [{ what: { kind: 'own', text }, origin, responsible, weeks: 'not-set', dueOn }])
  const noted = addOwned<'log'>(proposed.work, [
    {
      ...{ kind: 'log', on, party: 'staff-meeting', text, paragraph: '' },
      event: level === 'manager' ? 'promised' : 'asked',
      promise: { by: dueOn, isKept: false },
    },
  ])
  const became = { actionId: proposed.made[0] ?? ('none' as const), noteId: noted.made[0] ?? 'none' }
  return { work: noted.work, made: { ...decision, ...became } }
}

/** A decision is taken back: the action and the note it became go along, but not where somebody has worked on them since. */
export function takeBackDecision(work: Editing, decisionId: StaffMeetingDecision['id']): Done<Removed> {
  const decision = work.tables['staff-meeting-decision'][decisionId]
  if (!decision || isAway(work.tables, decision)) return remove(work, [])
  return remove(work, [decision, ...becameOf(work, decision)])
}

/** The action and the note that a decision became, where nobody has worked on them since. */
function becameOf({ tables }: Editing, { what, actionId, noteId }: StaffMeetingDecision): readonly AppRecord[] {
  const action = actionId === 'none' ? undefined : tables.action[actionId]
  const note = tables.log[noteId]
  return [...(action && isAsDecided(action, what) ? [action] : []), ...(note?.text === what ? [note] : [])]
}

/** True while nothing has been said or done of an action since the meeting decided it. */
const isAsDecided = ({ what, status, outcome, check }: Action, decided: string) =>
  what.kind === 'own' && what.text === decided && status === 'proposed' && outcome.kind === 'none' && check.text === ''
