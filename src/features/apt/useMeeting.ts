import { useParams } from 'react-router'
import type { Draft } from '../../schema/record.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useOwned, useWorkEdits } from '../../store/WorkProvider.tsx'

/** Changes parts of a meeting; every change counts, and is kept, at once. */
export type ChangeMeeting = (part: Partial<Omit<Draft<'meeting'>, 'kind'>>) => void

/** The meeting of the address, the latest where it names none, and how it is changed. */
export function useMeeting(): { readonly meeting: StaffMeeting | undefined; readonly change: ChangeMeeting } {
  const { id } = useParams()
  const meetings = useOwned('meeting')
  const meeting = id === undefined ? meetings.at(-1) : meetings.find((one) => one.id === id)
  const { changeOwned } = useWorkEdits()
  return { meeting, change: (part) => changeOwned('meeting', meeting?.id ?? '', part) }
}
