import { recordsOfStaffMeeting, staffMeetingOf } from '../../src/domain/staff-meeting/staffMeetingRecords.ts'
import { type AppRecord, emptyTables, type Tables } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { noWork, type Work } from '../../src/schema/work.ts'

/** The work of some tables of which nobody knows how they came to be. */
export const workOf = (tables: Tables): Work => ({ ...noWork, tables })

/** The records that a whole meeting is kept as. */
export function staffMeetingRecords(meeting: StaffMeeting): readonly AppRecord[] {
  let count = 0
  return recordsOfStaffMeeting(meeting, emptyTables, () => `${meeting.id}.question-${++count}`)
}

/** Every meeting of some tables, whole. */
export const staffMeetingsIn = (tables: Tables): readonly StaffMeeting[] =>
  Object.values(tables['staff-meeting']).map((meeting) => staffMeetingOf(meeting, tables))
