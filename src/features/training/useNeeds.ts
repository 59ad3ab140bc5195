import { withNeed } from '../../domain/training/trainingNeed.ts'
import { type RoleGroup, type TrainingTopic, trainingNeeds } from '../../schema/training.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'

/** Sets a group's need of a topic; anything that is no need takes the answer away. */
export function useNeeds({ id }: TrainingTopic): (group: RoleGroup, need: string) => void {
  const { changeOwned } = useWorkEdits()
  return (group, chosen) => {
    const need = trainingNeeds.find((one) => one === chosen) ?? 'not-answered'
    changeOwned('role-group', group.id, { needs: withNeed(group, id, need) })
  }
}
