import { useState } from 'react'
import type { Action } from '../schema/action.ts'

/** The day an action had before it was put off while the page stands, so that a slip of the hand loses none. */
export function useDayBefore({ status, dueOn }: Action): Action['dueOn'] {
  const [day, setDay] = useState<Action['dueOn']>(status === 'later' ? 'not-set' : dueOn)
  if (status !== 'later' && dueOn !== day) setDay(dueOn)
  return day
}
