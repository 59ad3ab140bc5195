import type { RefObject } from 'react'
import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import type { ChangeStaffMeeting } from '../useStaffMeeting.ts'

/** More points than this stand in two columns: a pair of twelve people each has one, and all fit a wall. */
export const ONE_COLUMN = 5

/** What every screen gets. */
export type ScreenProps = {
  readonly meeting: StaffMeeting
  readonly change: ChangeStaffMeeting
  /** The screen's own heading takes the focus when it comes. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}
