import type { Action } from '../../schema/action.ts'
import type { Risk } from '../../schema/riskAnalysis.ts'

type Planned = Pick<Action, 'origin' | 'status'>

/**
 * The risks whose measures are all done, by their ids: the person has said so, or the plan says it of every measure. Their
 * day warns no more. The risk's actions are counted and not read, since their words can have been changed in the plan; one
 * that was declined is not done.
 */
export function carriedOut(risks: readonly Risk[], actions: readonly Planned[]): ReadonlySet<Risk['id']> {
  const statuses = statusesByRisk(actions)
  const isDone = ({ id, measures, areMeasuresDone }: Risk) =>
    measures.length > 0 && (areMeasuresDone === true || areAllDone(measures.length, statuses.get(id) ?? []))
  return new Set(risks.filter(isDone).map(({ id }) => id))
}

/** True when the plan alone says that every measure of a risk is done. */
export const isDoneInPlan = (risk: Risk, actions: readonly Planned[]): boolean =>
  carriedOut([{ ...risk, areMeasuresDone: false }], actions).size > 0

const areAllDone = (count: number, statuses: readonly Action['status'][]): boolean =>
  statuses.length >= count && statuses.every((status) => status === 'done')

function statusesByRisk(actions: readonly Planned[]): ReadonlyMap<string, readonly Action['status'][]> {
  const byRisk = new Map<string, Action['status'][]>()
  for (const { origin, status } of actions)
    if (origin.kind === 'risk') byRisk.set(origin.riskId, [...(byRisk.get(origin.riskId) ?? []), status])
  return byRisk
}
