import * as v from 'valibot'
import { writable } from './utcDay.ts'

const isRealDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A calendar day, YYYY-MM-DD, that exists (2026-02-30 does not). */
export const isoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'),
  v.check(isRealDate, 'a day that exists'),
  v.brand('IsoDate'),
)
export type { IsoDate } from './utcDay.ts'

/** A moment in UTC, as Date.toISOString writes it. */
const isMoment = (text: string) => !Number.isNaN(Date.parse(text))

export const instantSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(isMoment, 'a moment that a clock can read'),
  v.brand('Instant'),
)
export type Instant = v.InferOutput<typeof instantSchema>

/** A moment as records keep it. */
export const instantOf = (moment: Date): Instant => v.parse(instantSchema, writable(moment).toISOString())
