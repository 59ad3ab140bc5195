import { choicesOf, type PlanChoices, planOf } from './edits/answers.ts'
import { useRound, useToday, useWorkState } from './WorkProvider.tsx'

/** What was chosen for the plan; before anything was chosen no note leaves and a follow-up in half a year is proposed. */
export function usePlanChoices(): PlanChoices {
  const round = useRound()
  const plan = useWorkState(({ tables }) => (round ? planOf(tables, round.id) : undefined))
  const today = useToday()
  return choicesOf(plan, round, today)
}
