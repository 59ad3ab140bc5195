import type { IsoDate } from '../schema/isoDate.ts'

/** A day to remember. */
export type CalendarEvent = {
  /** Names no person, and stays when title or day change: a later file then moves the event instead of doubling it. */
  readonly id: string
  readonly on: IsoDate
  readonly title: string
  readonly description: string
}
