import type { CalendarDay } from '../../schema/workplace.ts'
import { begin, type Done, done, type Editing, put } from './editing.ts'

/** A calendar file has given out days: they are remembered, each as it was told last. */
export function giveOutDays(before: Editing, days: readonly CalendarDay[]): Done {
  const { work, workplace } = begin(before)
  const known = new Map([...(workplace.calendar ?? []), ...days].map((day) => [day.id, day]))
  return done(put(work, { ...workplace, calendar: [...known.values()] }))
}
