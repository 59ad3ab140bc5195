import { standsTo } from '../../domain/staff-meeting/handover.ts'
import { changeTables } from '../../records/change.ts'
import { ownTextsOf, withText } from '../../records/ownTexts.ts'
import { looseRefs } from '../../records/partOf.ts'
import { readRecord, withChildren } from '../../records/whole.ts'
import { idAs } from '../../schema/id.ts'
import type { AppRecord, Tables } from '../../schema/record.ts'
import { handingIdSchema, type StaffMeeting, type StaffMeetingRecord } from '../../schema/staffMeeting.ts'
import type { WorkplaceId } from '../../schema/workplace.ts'
import { begin, type Done, done, type Editing, put } from './editing.ts'

type StaffMeetingId = StaffMeeting['id']

/** Somebody else gets the meeting: from now on nothing of it is changed or told here, until it is back. */
export const handOver = (work: Editing, id: StaffMeetingId): Done => passed(work, id, true)

/** The meeting is taken back without its file; what the other one has made of it can then not be read in. */
export const takeBack = (work: Editing, id: StaffMeetingId): Done => passed(work, id, false)

function passed(work: Editing, id: StaffMeetingId, isAway: boolean): Done {
  const meeting = work.tables['staff-meeting'][id]
  if (!meeting || meeting.handover.isAway === isAway) return done(work)
  const trail = [...meeting.handover.trail, idAs(handingIdSchema, work.outside.newId())]
  return done(put(work, { ...meeting, handover: { trail, isAway } }))
}

/** What became of a meeting's file; nothing is changed but by the first two. 'clash': something else has one of its ids. */
export type TakenIn = 'added' | 'joined' | 'own' | 'same' | 'older' | 'apart' | 'clash'

/**
 * The meeting of a file that somebody handed over is taken in: beside the others, or in place of the copy it came of. What
 * never leaves, and what its parts became here (actions, notes), stays as it is here.
 */
export function takeIn(before: Editing, file: Tables): Done<TakenIn> {
  const [meeting] = Object.values(file['staff-meeting'])
  if (!meeting) return { work: before, made: 'clash' }
  const known = before.tables['staff-meeting'][meeting.id]
  const stands = known ? standsTo(meeting.handover, known.handover) : 'newer'
  if (stands !== 'newer') return { work: before, made: stands }
  const parts = withChildren(file, [meeting])
  if (parts.some((record) => isOfAnother(before.tables, record, meeting.id))) return { work: before, made: 'clash' }
  const { work, workplaceId } = known ? { work: before, workplaceId: known.workplaceId } : placeFor(before, file)
  const stays = new Set(parts.map(({ kind, id }) => `${kind} ${id}`))
  const removed = known ? withChildren(work.tables, [known]).filter(({ kind, id }) => !stays.has(`${kind} ${id}`)) : []
  const told = toldIn(work.tables, file, meeting)
  const records = [...parts.map((record) => asHere(work.tables, record)), ...told].map((record) =>
    record.kind === 'staff-meeting' || record.kind === 'told-count' ? { ...record, workplaceId } : record,
  )
  const tables = changeTables(work.tables, { put: records, removed: [...removed, ...heldBy(work.tables, meeting)] })
  return { work: { ...work, tables }, made: known ? 'joined' : 'added' }
}

/** A file may not put its parts in place of another meeting's. */
function isOfAnother(tables: Tables, record: AppRecord, staffMeetingId: string): boolean {
  const there: AppRecord | undefined = tables[record.kind][record.id]
  return there !== undefined && 'staffMeetingId' in there && there.staffMeetingId !== staffMeetingId
}

/** Its own workplace where that is here, else the one on the screen; where there is none yet, the file's. */
function placeFor(before: Editing, file: Tables): { readonly work: Editing; readonly workplaceId: WorkplaceId } {
  const [own] = Object.values(file.workplace)
  const isHere = own !== undefined && own.id in before.tables.workplace
  const isEmpty = Object.keys(before.tables.workplace).length === 0
  if (!own || !(isHere || isEmpty)) {
    const { work, workplace } = begin(before)
    return { work, workplaceId: workplace.id }
  }
  const shown = before.shown.workplaceId === own.id ? before.shown : { workplaceId: own.id, roundId: 'latest' as const }
  return { work: begin({ ...(isHere ? before : put(before, own)), shown }).work, workplaceId: own.id }
}

/** What was told elsewhere closes the counts here too; what is known here already is not told twice. */
const toldIn = ({ 'staff-meeting': meetings, 'told-count': known }: Tables, file: Tables, { id }: StaffMeetingRecord) =>
  Object.values(file['told-count']).filter(
    ({ id: toldId, staffMeetingId, question }) =>
      !(toldId in known) &&
      (staffMeetingId === id || !(staffMeetingId in meetings)) &&
      !Object.values(known).some(
        (one) => one.options.length > 0 && one.staffMeetingId === staffMeetingId && one.question === question,
      ),
  )

/** What stood in for the counts of this meeting while it was not here itself. */
const heldBy = (tables: Tables, { id }: StaffMeetingRecord) =>
  Object.values(tables['told-count']).filter(
    ({ staffMeetingId, options }) => staffMeetingId === id && options.length === 0,
  )

/** A record of the file with what stays here: texts that never leave, and the names of what it became. */
function asHere(tables: Tables, record: AppRecord): AppRecord {
  const here: AppRecord | undefined = tables[record.kind][record.id]
  if (!here) return record
  const fields: Readonly<Record<string, unknown>> = here
  const named = looseRefs(record).filter((field) => field !== 'underId')
  const linked = readRecord({ ...record, ...Object.fromEntries(named.map((field) => [field, fields[field]])) })
  return ownTextsOf(here)
    .filter(({ leaves }) => leaves === 'never')
    .reduce((whole, { at, text }) => withText(whole, at, text), linked === 'unfit' ? record : linked)
}
