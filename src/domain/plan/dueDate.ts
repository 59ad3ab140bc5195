import type { Action } from '../../schema/action.ts'
import type { IsoDate } from '../../schema/isoDate.ts'

/** True for a day before today; never where no day is set. */
export const isPast = (day: IsoDate | 'not-set', today: IsoDate): boolean => day !== 'not-set' && day < today

/** True once the employer has said no, written down as its answer or as the status. */
const isRefused = ({ status, outcome }: Pick<Action, 'status' | 'outcome'>): boolean =>
  status === 'declined' || (status === 'proposed' && outcome.kind === 'given' && outcome.answer === 'no')

/**
 * The days of an action that still mean something: none of what was refused, and no check of what was put off without a new
 * day. Documents, calendar and lists take them from here, so that they say the same.
 */
export function daysOf(action: Pick<Action, 'status' | 'outcome' | 'dueOn' | 'check'>): {
  readonly due: IsoDate | 'not-set' | 'none'
  readonly check: IsoDate | 'not-set' | 'none'
} {
  const { status, dueOn, check } = action
  if (isRefused(action)) return { due: 'none', check: 'none' }
  return { due: dueOn, check: status === 'later' && dueOn === 'not-set' ? 'none' : check.on }
}

/** True when the day has passed for an action that still waits to be done. */
export const isPastDue = ({ dueOn, status }: Pick<Action, 'dueOn' | 'status'>, today: IsoDate): boolean =>
  isPast(dueOn, today) && status !== 'done' && status !== 'declined'
