import { newDecision } from '../../src/domain/staff-meeting/staffMeeting.ts'
import type { Instant, IsoDate } from '../../src/schema/isoDate.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../src/schema/staffMeeting.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'

const ids = ['yes', 'partly', 'no', 'dont-know']

/** A question of a meeting, counted as given; what is not given has not been counted. */
export const tinyAsked = (id: string, counts: readonly number[] = []): StaffMeetingQuestion => ({
  id,
  asked: { kind: 'question', questionId: id },
  secret: false,
  way: 'hands',
  options: ids.map((option, index) => ({ id: option, count: counts[index] ?? 'not-counted' })),
  room: 12,
  isUnanimousTold: false,
})

/** A meeting of twelve with one question that nobody has counted yet. */
export const tinyStaffMeeting = (parts: Partial<StaffMeeting> = {}): StaffMeeting => ({
  kind: 'staff-meeting',
  id: 'meeting' as StaffMeeting['id'],
  workplaceId: 'workplace' as WorkplaceId,
  createdAt: '2026-03-20T08:00:00.000Z' as Instant,
  on: '2026-03-21' as IsoDate,
  place: '',
  isRehearsal: false,
  length: 20,
  expected: 12,
  room: 12,
  remote: 0,
  questions: [tinyAsked('a')],
  screen: '',
  leftAt: '',
  wall: { isBlank: false, isDark: false, blanksAtFullStop: true },
  startedAt: 'not-started',
  endedAt: 'not-ended',
  points: [],
  decisions: [],
  draft: { point: '', decision: newDecision },
  feedbackOn: 'not-set',
  handover: { trail: [], isAway: false },
  ...parts,
})
