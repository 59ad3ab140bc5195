import { useParams } from 'react-router'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import type { StaffMeetingPart } from '../../store/edits/staffMeetings.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

/** Changes parts of a meeting; every change counts, and is kept, at once. */
export type ChangeStaffMeeting = (part: StaffMeetingPart) => void

type Asked = {
  readonly meeting: StaffMeeting | undefined
  /** The same where it is handed over to somebody else: then it is only waited for. */
  readonly away: StaffMeeting | undefined
  readonly change: ChangeStaffMeeting
}

/** The meeting of the address, the latest where it names none, and how it is changed. */
export function useStaffMeeting(): Asked {
  const { id } = useParams()
  const meetings = useStaffMeetings()
  const asked = id === undefined ? meetings.at(-1) : meetings.find((one) => one.id === id)
  const [meeting, away] = asked?.handover.isAway ? [undefined, asked] : [asked, undefined]
  const { changeStaffMeeting } = useWorkEdits()
  return { meeting, away, change: (part) => (meeting ? changeStaffMeeting(meeting.id, part) : undefined) }
}
