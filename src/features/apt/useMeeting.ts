import { useParams } from 'react-router'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import type { MeetingPart } from '../../store/edits/meetings.ts'
import { useMeetings } from '../../store/useMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

/** Changes parts of a meeting; every change counts, and is kept, at once. */
export type ChangeMeeting = (part: MeetingPart) => void

/** The meeting of the address, the latest where it names none, and how it is changed. */
export function useMeeting(): { readonly meeting: StaffMeeting | undefined; readonly change: ChangeMeeting } {
  const { id } = useParams()
  const meetings = useMeetings()
  const meeting = id === undefined ? meetings.at(-1) : meetings.find((one) => one.id === id)
  const { changeMeeting } = useWorkEdits()
  return { meeting, change: (part) => (meeting ? changeMeeting(meeting.id, part) : undefined) }
}
