import type { Training } from '../../domain/training/trainingPlan.ts'
import type { TrainingPlan } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

/** The groups, the plan's rows and what was answered of it; the plan itself is kept from the first answer on. */
export function useTraining() {
  const { topics } = useContent('training')
  const [plan] = useOwned('training')
  const { fillIn } = useWorkEdits()
  const training: Training = { topics, plan, groups: useOwned('role-group'), rows: useOwned('training-row') }
  const changePlan = (part: Partial<Pick<TrainingPlan, 'whose' | 'answers'>>) => fillIn('training', part)
  return { training, changePlan }
}
