import type { IsoDate } from '../../schema/isoDate.ts'
import { utcDayOf, writable } from '../../schema/utcDay.ts'

const DAY = 24 * 60 * 60 * 1000

/** The calendar day of a moment in the person's own time zone. */
export function dayOf(moment: Date): IsoDate {
  const own = writable(moment)
  return utcDayOf(new Date(Date.UTC(own.getFullYear(), own.getMonth(), own.getDate())))
}

/** The day `days` days after `day`. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  utcDayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY))

/** The day `weeks` weeks after `day`. */
export const addWeeks = (day: IsoDate, weeks: number): IsoDate => addDays(day, weeks * 7)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}
