import type { Training } from '../../domain/training/trainingPlan.ts'
import type { Draft } from '../../schema/record.ts'
import type { TrainingPlan } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned, useWorkEdits } from '../../store/WorkProvider.tsx'

const BLANK: Draft<'training'> = { kind: 'training', whose: 'not-answered', answers: [] }

/** The groups, the plan's rows and what was answered of it; the plan itself is kept from the first answer on. */
export function useTraining() {
  const { topics } = useContent('training')
  const [plan] = useOwned('training')
  const { addOwned, changeOwned } = useWorkEdits()
  const training: Training = { topics, plan, groups: useOwned('role-group'), rows: useOwned('training-row') }
  const changePlan = (part: Partial<Pick<TrainingPlan, 'whose' | 'answers'>>) => {
    if (plan) changeOwned('training', plan.id, part)
    else addOwned({ ...BLANK, ...part })
  }
  return { training, changePlan }
}
