import type { AppRecord, Tables } from '../../schema/record.ts'

/**
 * True for a meeting that somebody else has, and for every part of it: until it is back nothing of it is changed here, from
 * whatever window (`docs/rules/suppression.md`).
 */
export function isAway({ 'staff-meeting': meetings }: Tables, record: AppRecord): boolean {
  if (record.kind === 'staff-meeting') return meetings[record.id]?.handover.isAway ?? false
  return 'staffMeetingId' in record && (meetings[record.staffMeetingId]?.handover.isAway ?? false)
}
