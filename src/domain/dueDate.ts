import type { Action } from '../schema/action.ts'
import type { IsoDate } from '../schema/isoDate.ts'

/** True when the day has passed for an action that still waits to be done. */
export function isPastDue({ dueOn, status }: Pick<Action, 'dueOn' | 'status'>, today: IsoDate): boolean {
  if (dueOn === 'not-set') return false
  return dueOn < today && status !== 'done' && status !== 'declined'
}
