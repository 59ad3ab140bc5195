import type { Action } from '../../schema/action.ts'
import type { IsoDate } from '../../schema/isoDate.ts'

/** True for a day before today; never where no day is set. */
export const isPast = (day: IsoDate | 'not-set', today: IsoDate): boolean => day !== 'not-set' && day < today

/** True when the day has passed for an action that still waits to be done. */
export const isPastDue = ({ dueOn, status }: Pick<Action, 'dueOn' | 'status'>, today: IsoDate): boolean =>
  isPast(dueOn, today) && status !== 'done' && status !== 'declined'
