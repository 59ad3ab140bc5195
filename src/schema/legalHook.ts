import * as v from 'valibot'
import { datedWordsSchema } from './datedWords.ts'
import { slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { confidenceSchema } from './legalConfidence.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'
import { stepIdSchema } from './stepId.ts'
import type { TimeEvent, TimeRule } from './timeRule.ts'

/** A family shares its as-of date: the texts it was read in are of one date. */
export const lawFamilySchema = v.strictObject({
  id: slugSchema,
  name: localisedSchema,
  asOf: v.strictObject({
    /** The day the text was read as of; null where the text was not available. */
    date: v.nullable(v.string()),
    uncertain: v.boolean(),
    note: v.optional(localisedSchema),
  }),
  /** True for a text known to be current: only its T hooks go without "kontrollera innan ni använder det". */
  knownCurrent: v.boolean(),
  /** A day on which all of it may change. */
  dates: v.optional(v.pipe(v.array(datedWordsSchema), v.minLength(1))),
})

/** Law as data, so that it can be corrected without a change of code. */
export const legalHookSchema = v.strictObject({
  id: slugSchema,
  family: slugSchema,
  /** Statute and section, as one cites it. */
  cite: localisedUpTo(120),
  gives: localisedUpTo(400),
  steps: v.pipe(v.array(stepIdSchema), v.minLength(1)),
  confidence: confidenceSchema,
  /** The copy that was read: its own version or date, or that it was not; left out where no statute text was to be read. */
  read: v.optional(v.string()),
  /** What is known of its standing, true on any day: in force since, replaced, part of it uncertain. */
  status: v.optional(localisedSchema),
  /** The day it starts to apply, where that is not already past for all of it; one of its dates. */
  appliesFrom: v.optional(isoDateSchema),
  /** Every day ahead that it names, with the words for before and after. */
  dates: v.optional(v.pipe(v.array(datedWordsSchema), v.minLength(1))),
})

export type LawFamily = InLanguage<v.InferOutput<typeof lawFamilySchema>>
export type LegalHook = InLanguage<v.InferOutput<typeof legalHookSchema>>
export type Law = {
  readonly families: readonly LawFamily[]
  readonly hooks: readonly LegalHook[]
  readonly timeRules: readonly TimeRule[]
  readonly timeEvents: readonly TimeEvent[]
}
