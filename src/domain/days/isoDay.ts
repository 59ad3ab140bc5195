import type { IsoDate } from '../../schema/isoDate.ts'

const DAY = 24 * 60 * 60 * 1000

/** The calendar day of a moment in the person's own time zone. */
export function dayOf(moment: Date): IsoDate {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}` as IsoDate
}

/** The day `days` days after `day`. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as IsoDate

/** The day `weeks` weeks after `day`. */
export const addWeeks = (day: IsoDate, weeks: number): IsoDate => addDays(day, weeks * 7)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}
