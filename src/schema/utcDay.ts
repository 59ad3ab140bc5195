import type { Brand } from 'valibot'

// Apart from the schemas of days: the start counts days, and does without all that checks records.

/** A calendar day, YYYY-MM-DD, that exists: `isoDateSchema` tells. */
export type IsoDate = string & Brand<'IsoDate'>

/** The calendar day in UTC of a moment; past the year 9999 no day, which whoever counts ahead asks for. */
export const utcDayOf = (moment: Date): IsoDate => moment.toISOString().slice(0, 10) as IsoDate

const [FIRST, LAST] = [Date.parse('1000-01-02T00:00:00Z'), Date.parse('9999-12-30T00:00:00Z')]

/** What the clock says, within the years that four digits can write: no clock set wrong makes a record that cannot be read. */
export const writable = (moment: Date): Date => new Date(Math.min(Math.max(moment.getTime(), FIRST), LAST))
