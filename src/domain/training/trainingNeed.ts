import type { Draft } from '../../schema/record.ts'
import type {
  RoleGroup,
  RoleGroupId,
  TrainingNeed,
  TrainingRow,
  TrainingTopic,
  TrainingTopics,
} from '../../schema/training.ts'

/** Every topic of the framework: to understand first, then to use. */
export const topicsIn = ({ understand, use }: TrainingTopics): readonly TrainingTopic[] => [...understand, ...use]

export const needOf = ({ needs }: RoleGroup, topicId: string): TrainingNeed | 'not-answered' =>
  needs.find((one) => one.topicId === topicId)?.need ?? 'not-answered'

/** A group's needs with one of them changed; 'not-answered' takes the answer away. */
export function withNeed(
  { needs }: RoleGroup,
  topicId: string,
  need: TrainingNeed | 'not-answered',
): RoleGroup['needs'] {
  const others = needs.filter((one) => one.topicId !== topicId)
  return need === 'not-answered' ? others : [...others, { topicId, need }]
}

/** The topics that a group has this need of, in the order of the framework. */
export const topicsWith = (topics: TrainingTopics, group: RoleGroup, need: TrainingNeed): readonly TrainingTopic[] =>
  topicsIn(topics).filter(({ id }) => needOf(group, id) === need)

export type NeedOfGroup = { readonly group: RoleGroup; readonly topics: readonly TrainingTopic[] }

const whereAny = (all: readonly NeedOfGroup[]): readonly NeedOfGroup[] => all.filter((one) => one.topics.length > 0)

/** What somebody has said they do not know of a group's needs: one question a group. */
export const unknownNeeds = (topics: TrainingTopics, groups: readonly RoleGroup[]): readonly NeedOfGroup[] =>
  whereAny(groups.map((group) => ({ group, topics: topicsWith(topics, group, 'dont-know') })))

/** What groups have this need of, and no row of theirs in the plan takes up. */
export const needsWithoutRow = (
  topics: TrainingTopics,
  groups: readonly RoleGroup[],
  rows: readonly TrainingRow[],
  need: 'now' | 'soon',
): readonly NeedOfGroup[] =>
  whereAny(
    groups.map((group) => {
      const planned = new Set(rows.filter(({ groupId }) => groupId === group.id).flatMap((row) => row.topics))
      return { group, topics: topicsWith(topics, group, need).filter(({ id }) => !planned.has(id)) }
    }),
  )

export const newRoleGroup = (name: string, isManagers: boolean): Draft<'role-group'> => ({
  kind: 'role-group',
  ...{ name, isManagers, needs: [] },
})

export const newTrainingRow = (groupId: RoleGroupId, topics: readonly string[]): Draft<'training-row'> => ({
  kind: 'training-row',
  ...{ groupId, topics: [...topics], form: 'not-answered', time: 'not-answered', howMuch: '', followUp: '' },
  before: { kind: 'not-answered' },
})

/** Rows for what is needed and not planned yet: one a group for what is needed now, and one for what is needed soon. */
export const rowsFromNeeds = (
  topics: TrainingTopics,
  groups: readonly RoleGroup[],
  rows: readonly TrainingRow[],
): readonly Draft<'training-row'>[] =>
  groups.flatMap((group) =>
    (['now', 'soon'] as const).flatMap((need) =>
      needsWithoutRow(topics, [group], rows, need).map((lacking) =>
        newTrainingRow(
          group.id,
          lacking.topics.map(({ id }) => id),
        ),
      ),
    ),
  )
