import { noun, oneLine } from './noun.ts'
import { blankTrainingRow, roleGroupSchema, trainingPlanSchema, trainingRowSchema } from './training.ts'

/** The kinds that training is kept as, for the table of nouns. */
export const trainingNouns = {
  'role-group': noun(roleGroupSchema, {
    refs: { workplaceId: 'workplace' },
    texts: { name: 'always' },
    handsOver: 'documents',
    blank: { name: '', isManagers: false, needs: [] },
    counted: 'roleGroups',
    merge: oneLine('name'),
    alike: { by: ['name'] },
    lists: { needs: 'topicId' },
  }),
  training: noun(trainingPlanSchema, {
    refs: { workplaceId: 'workplace' },
    texts: {},
    handsOver: 'documents',
    blank: { whose: 'not-answered', answers: [] },
    counted: 'trainingPlans',
    oneFor: ['workplaceId'],
    lists: { answers: 'checkId' },
  }),
  'training-row': noun(trainingRowSchema, {
    refs: { workplaceId: 'workplace', groupId: 'role-group' },
    texts: { 'topics.*': 'no-words', howMuch: 'always', followUp: 'always' },
    handsOver: 'documents',
    blank: blankTrainingRow,
    counted: 'trainingRows',
    merge: oneLine('howMuch', 'followUp'),
  }),
} as const
