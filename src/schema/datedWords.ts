import * as v from 'valibot'
import { isoDateSchema } from './isoDate.ts'
import { type InLanguage, localisedUpTo } from './localised.ts'

/**
 * Words about a day that are true on either side of it: no content says "not yet" of a day of its own, since a day comes
 * without anybody editing (`docs/rules/law.md`).
 */
export const datedWordsSchema = v.strictObject({
  on: isoDateSchema,
  /** Left out for a day that something begins on; 'last-day' for the end of a period, which is over only the day after. */
  is: v.optional(v.literal('last-day')),
  before: localisedUpTo(240),
  /** From the day, or from the day after a last one. */
  from: localisedUpTo(240),
})

export type DatedWords = InLanguage<v.InferOutput<typeof datedWordsSchema>>
