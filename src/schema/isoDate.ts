import * as v from 'valibot'

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
export type IsoDate = v.InferOutput<typeof isoDateSchema>

/** The calendar day in UTC of a moment; past the year 9999 no day, which whoever counts ahead asks for. */
export const utcDayOf = (moment: Date): IsoDate => moment.toISOString().slice(0, 10) as IsoDate

/** A moment in UTC, as Date.toISOString writes it. */
const isMoment = (text: string) => !Number.isNaN(Date.parse(text))

export const instantSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(isMoment, 'a moment that a clock can read'),
  v.brand('Instant'),
)
export type Instant = v.InferOutput<typeof instantSchema>

const [FIRST, LAST] = [Date.parse('1000-01-02T00:00:00Z'), Date.parse('9999-12-30T00:00:00Z')]

/** What the clock says, within the years that four digits can write: no clock set wrong makes a record that cannot be read. */
export const writable = (moment: Date): Date => new Date(Math.min(Math.max(moment.getTime(), FIRST), LAST))

/** A moment as records keep it. */
export const instantOf = (moment: Date): Instant => v.parse(instantSchema, writable(moment).toISOString())
