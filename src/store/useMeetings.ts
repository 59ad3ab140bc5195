import { meetingOf } from '../domain/meeting/meetingRecords.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import type { WorkState } from './createWorkStore.ts'
import { once } from './once.ts'
import { ownedIn, useWorkState } from './WorkProvider.tsx'

const meetingsIn = (state: WorkState): readonly StaffMeeting[] => {
  const { tables, shown } = state
  const parts = [tables.meeting, tables['meeting-question'], tables['meeting-point'], tables['meeting-decision']]
  return once(parts, shown.workplaceId, () => ownedIn(state, 'meeting').map((meeting) => meetingOf(meeting, tables)))
}

/** The workplace's staff meetings, each whole, in the order they were made. */
export const useMeetings = (): readonly StaffMeeting[] => useWorkState(meetingsIn)
