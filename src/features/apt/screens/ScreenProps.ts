import type { RefObject } from 'react'
import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import type { ChangeMeeting } from '../useMeeting.ts'

/** What every screen gets. */
export type ScreenProps = {
  readonly meeting: StaffMeeting
  readonly change: ChangeMeeting
  /** The screen's own heading takes the focus when it comes. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}
