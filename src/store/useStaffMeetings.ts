import { staffMeetingOf } from '../domain/staff-meeting/staffMeetingRecords.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import type { WorkState } from './createWorkStore.ts'
import { once } from './once.ts'
import { ownedIn, useWorkState } from './WorkProvider.tsx'

const staffMeetingsIn = (state: WorkState): readonly StaffMeeting[] => {
  const { tables, shown } = state
  const parts = [
    tables['staff-meeting'],
    tables['staff-meeting-question'],
    tables['staff-meeting-point'],
    tables['staff-meeting-decision'],
  ]
  return once(parts, shown.workplaceId, () =>
    ownedIn(state, 'staff-meeting').map((meeting) => staffMeetingOf(meeting, tables)),
  )
}

/** The workplace's staff meetings, each whole, in the order they were made. */
export const useStaffMeetings = (): readonly StaffMeeting[] => useWorkState(staffMeetingsIn)
