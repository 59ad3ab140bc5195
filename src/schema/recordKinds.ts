/**
 * The kind of every record, parents before children, as the table of nouns has them. It stands apart from that table, so that
 * whoever only goes through records does not bring every schema along.
 */
export const recordKinds = [
  'workplace',
  'round',
  'answer',
  'system',
  'employer-answer',
  'risk-analysis',
  'risk',
  'opportunity',
  'guideline',
  'role-group',
  'training',
  'training-row',
  'letter',
  'names',
  'log',
  'event',
  'good-example',
  'staff-meeting',
  'staff-meeting-question',
  'staff-meeting-point',
  'staff-meeting-decision',
  'told-count',
  'action',
  'plan',
  'overwritten',
  'match',
] as const
export type RecordKind = (typeof recordKinds)[number]
