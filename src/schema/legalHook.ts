import * as v from 'valibot'
import { stepIdSchema } from './checklist.ts'
import { slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'

/**
 * How sure the source is: T read in the statute, P on an official or party page, S in several agreeing
 * secondary sources, G general knowledge, ? uncertain or changed lately. The weakest letter counts.
 */
export const confidences = ['T', 'P', 'S', 'G', '?'] as const
const confidenceSchema = v.picklist(confidences)

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
  /** What is known of its standing: in force since, replaced, part of it uncertain. */
  status: v.optional(localisedSchema),
  /** The day it starts to apply, where that is not already past for all of it. */
  appliesFrom: v.optional(isoDateSchema),
  /** Other days ahead that its words name: once one has passed, the words may have to be said anew. */
  changesOn: v.optional(v.pipe(v.array(isoDateSchema), v.minLength(1))),
})

/** A time limit the app may show, always with "kontrollera ert lokala avtal". */
export const timeRuleSchema = v.strictObject({
  id: slugSchema,
  rule: localisedSchema,
  time: localisedSchema,
  confidence: confidenceSchema,
  hook: v.optional(slugSchema),
})

export type LawFamily = InLanguage<v.InferOutput<typeof lawFamilySchema>>
export type LegalHook = InLanguage<v.InferOutput<typeof legalHookSchema>>
export type TimeRule = InLanguage<v.InferOutput<typeof timeRuleSchema>>
export type Law = {
  readonly families: readonly LawFamily[]
  readonly hooks: readonly LegalHook[]
  readonly timeRules: readonly TimeRule[]
}
