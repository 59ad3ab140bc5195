import type { OwnText } from '../../domain/privacy/handedOver.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'

/** What texts that leave are counted by, those that can be left out first. */
const GROUPS = ['notes', 'actions', 'systems', 'risks', 'guideline', 'training', 'meeting', 'names'] as const
export type LeavingGroup = (typeof GROUPS)[number]

/** Nothing that is written in these leaves; they stand here so that a new kind is a type error until it has a group. */
const NEVER = 'names'

const GROUP_OF = {
  answer: 'notes',
  action: 'actions',
  system: 'systems',
  'employer-answer': 'systems',
  'risk-analysis': 'risks',
  risk: 'risks',
  opportunity: 'risks',
  guideline: 'guideline',
  'role-group': 'training',
  'training-row': 'training',
  'staff-meeting': 'meeting',
  'staff-meeting-question': 'meeting',
  'staff-meeting-point': 'meeting',
  'staff-meeting-decision': 'meeting',
  workplace: 'names',
  names: 'names',
  letter: 'names',
  ...{
    round: NEVER,
    training: NEVER,
    log: NEVER,
    event: NEVER,
    'good-example': NEVER,
    'told-count': NEVER,
    plan: NEVER,
  },
  ...{ overwritten: NEVER, match: NEVER },
} as const satisfies { readonly [K in RecordKind]: LeavingGroup }

/** A note from a meeting stands at its action and leaves only when it is ticked, as notes do. */
const groupOf = ({ place, leaves }: OwnText): LeavingGroup =>
  typeof leaves === 'string' ? GROUP_OF[place.record.kind] : 'notes'

/** The texts that leave, by what they are about; groups without any are left out. */
export const byLeavingGroup = (
  texts: readonly OwnText[],
): readonly { readonly group: LeavingGroup; readonly texts: readonly OwnText[] }[] =>
  GROUPS.map((group) => ({ group, texts: texts.filter((text) => groupOf(text) === group) })).filter(
    (one) => one.texts.length > 0,
  )
