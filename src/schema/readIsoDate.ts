import * as v from 'valibot'
import { type IsoDate, isoDateSchema } from './isoDate.ts'

/** The day a text says, for fields that people type in; a day that does not exist is never one. */
export function readIsoDate(text: string): IsoDate | 'not-a-day' {
  const day = v.safeParse(isoDateSchema, text)
  return day.success ? day.output : 'not-a-day'
}

/** The same for a field that may be left empty. */
export function dayOrNotSet(text: string): IsoDate | 'not-set' {
  const day = readIsoDate(text)
  return day === 'not-a-day' ? 'not-set' : day
}
