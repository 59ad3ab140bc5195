import { type StaffMeetingStep, staffMeetingSteps, stepAt } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import { instantOf } from '../../schema/isoDate.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useNow } from '../../store/WorkProvider.tsx'
import type { ChangeStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingKeys } from './useStaffMeetingKeys.ts'

/** The ways through a meeting, the same from every window. */
export type Steps = {
  readonly step: StaffMeetingStep
  readonly next: StaffMeetingStep | undefined
  readonly onBack: (() => void) | undefined
  readonly onNext: (() => void) | undefined
  /** To the decisions; from there, where one came by this, back to the step one left. */
  readonly onDecide: () => void
  readonly leftAt: StaffMeetingStep | undefined
  readonly onBlank: () => void
}

/** Where a meeting is and how it moves: by buttons and by a clicker's keys, never by itself. */
export function useSteps(meeting: StaffMeeting, change: ChangeStaffMeeting): Steps {
  const now = useNow()
  const steps = staffMeetingSteps(meeting)
  const at = stepAt(meeting, steps)
  const goTo = (to: StaffMeetingStep | undefined, leftAt = '') => {
    if (!to) return
    // Going on from the first words begins the meeting: one with nothing but a clicker reaches no button that does.
    const begins = meeting.startedAt === 'not-started' && steps.indexOf(to) > 1
    change({ screen: to.id, leftAt, ...(begins ? { startedAt: instantOf(now()) } : {}) })
  }
  const { wall } = meeting
  const isDeciding = steps[at]?.id === 'decide'
  const leftAt = isDeciding ? steps.find(({ id }) => id === meeting.leftAt) : undefined
  const onDecide = () => {
    const left = steps[at]?.id ?? ''
    if (leftAt) goTo(leftAt)
    else if (!isDeciding)
      goTo(
        steps.find(({ id }) => id === 'decide'),
        left,
      )
  }
  const onBlank = () => change({ wall: { ...wall, isBlank: !wall.isBlank } })
  const to = (step: StaffMeetingStep | undefined) => (step ? () => goTo(step) : undefined)
  const ways = { onBack: to(steps[at - 1]), onNext: to(steps[at + 1]) }
  // The first press after a blank wall brings it back; what stood there is what comes.
  const unlessBlank = (move: (() => void) | undefined) => (wall.isBlank ? onBlank : () => move?.())
  useStaffMeetingKeys({
    onBack: unlessBlank(ways.onBack),
    onNext: unlessBlank(ways.onNext),
    onDecide: unlessBlank(onDecide),
    onFullStop: wall.blanksAtFullStop || wall.isBlank ? onBlank : undefined,
  })
  return {
    step: steps[at] ?? { kind: 'test', id: 'test' },
    next: steps[at + 1],
    ...ways,
    onDecide,
    leftAt,
    onBlank,
  }
}
