import { useParams } from 'react-router'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import type { StaffMeetingPart } from '../../store/edits/staffMeetings.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

/** Changes parts of a meeting; every change counts, and is kept, at once. */
export type ChangeStaffMeeting = (part: StaffMeetingPart) => void

/** The meeting of the address, the latest where it names none, and how it is changed. */
export function useStaffMeeting(): { readonly meeting: StaffMeeting | undefined; readonly change: ChangeStaffMeeting } {
  const { id } = useParams()
  const meetings = useStaffMeetings()
  const meeting = id === undefined ? meetings.at(-1) : meetings.find((one) => one.id === id)
  const { changeStaffMeeting } = useWorkEdits()
  return { meeting, change: (part) => (meeting ? changeStaffMeeting(meeting.id, part) : undefined) }
}
