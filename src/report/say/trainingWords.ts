import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Training } from '../../domain/training/trainingPlan.ts'
import type { RoleGroup, TrainingRow, TrainingTopic } from '../../schema/training.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import { nameOnPaper } from './systemWords.ts'
import type { Translate } from './translate.ts'

/** The plan and what it is judged by, out of what a document is made from. */
export const trainingIn = (
  input: Pick<DocumentInput, 'training' | 'roleGroups' | 'trainingPlan' | 'trainingRows'>,
): Training => ({
  topics: input.training.topics,
  groups: input.roleGroups,
  plan: input.trainingPlan,
  rows: input.trainingRows,
})

export const groupSays = ({ name }: Pick<RoleGroup, 'name'>, t: Translate): string =>
  inOneLine(name) || t('documents:plan.fillIn')

/** Titles may hold commas themselves. */
export const topicsSay = (topics: readonly TrainingTopic[]): string => topics.map(({ title }) => title).join('; ')

/** Which system a row comes before: by its name in the register. */
export function beforeSays(
  { before }: Pick<TrainingRow, 'before'>,
  { systems, t }: Pick<DocumentInput, 'systems' | 't'>,
): string {
  switch (before.kind) {
    case 'system': {
      const system = systems.find(({ id }) => id === before.systemId)
      return system ? nameOnPaper(system, t) : t('documents:training.systemGone')
    }
    case 'no-system':
      return t('documents:training.noSystem')
    case 'not-answered':
      return t('documents:plan.fillIn')
  }
}
