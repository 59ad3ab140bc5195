import { screen } from '@testing-library/react'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../../support/work.ts'

export const staffMeetingOf = (parts: Partial<StaffMeeting> = {}) =>
  ({
    ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }),
    id: 'm1',
    workplaceId: 'w1',
  }) as StaffMeeting
export const open = (at: string, ...meetings: readonly StaffMeeting[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...meetings.flatMap(staffMeetingRecords)]) })
type App = Awaited<ReturnType<typeof open>>
export const kept = ({ store }: App) => staffMeetingsIn(store.getState().tables)
export const counts = (app: App) => kept(app)[0]?.questions[0]?.options.map(({ count }) => count)
export const field = (name: string) => screen.getByLabelText(name)
/** The moment of every test: ten o'clock where the computer stands. */
export const TEN = new Date('2026-03-21T10:00:00').toISOString()
