import { newRoleGroup, newTrainingRow } from '../../src/domain/training/trainingNeed.ts'
import type { Instant } from '../../src/schema/isoDate.ts'
import type { RoleGroup, RoleGroupId, TrainingRow, TrainingRowPart, TrainingTopics } from '../../src/schema/training.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'

const owned = { workplaceId: 'w1' as WorkplaceId, createdAt: '2026-03-02T08:00:00.000Z' as Instant }
const topic = (id: string) => ({ id, title: id, covers: id })

/** Three topics to understand, two of which build judgement, and two to use. */
export const topics: TrainingTopics = {
  understand: ['basics', 'ethics', 'risks'].map(topic),
  use: ['text', 'speech'].map(topic),
  judgement: ['ethics', 'risks'],
  source: 'gr',
}

export const group = (id: string, part: Partial<RoleGroup> = {}): RoleGroup => ({
  ...{ ...newRoleGroup(id, false), id: id as RoleGroupId, ...owned },
  ...part,
})

/** A row of a group, with nothing filled in but the parts given. */
export const row = (groupId: string, part: TrainingRowPart = {}): TrainingRow => ({
  ...{ ...newTrainingRow(groupId as RoleGroupId, []), id: `row-of-${groupId}` as TrainingRow['id'], ...owned },
  ...part,
})
