import * as v from 'valibot'
import { slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { confidenceSchema } from './legalConfidence.ts'
import { type InLanguage, localisedSchema, localisedUpTo } from './localised.ts'

/** Calendar time: no rule here counts working days (`docs/rules/law.md`). Those that no day can be counted by have words only. */
export const timeUnits = [
  ...(['day', 'week', 'month', 'year', 'hour', 'fixed'] as const),
  ...(['before', 'promptly', 'at-once', 'at-once-or-as-soon-as-possible'] as const),
] as const

/**
 * Who may set another time: 'can-move' a collective agreement, 'is-the-source' the agreement that set this one, 'parties'
 * those who negotiate, 'cannot' nobody locally. Only the last goes without "kontrollera ert lokala avtal".
 */
const agreementWeights = ['can-move', 'is-the-source', 'parties', 'cannot'] as const

/** A time that law or an agreement sets. */
export const timeRuleSchema = v.strictObject({
  id: slugSchema,
  /** The legal hook it rests on; where there is none, `family` says whose as-of date it has. */
  hook: v.nullable(slugSchema),
  family: v.optional(slugSchema),
  /** What the time runs from; null for a fixed day. */
  from: v.nullable(localisedSchema),
  amount: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  unit: v.picklist(timeUnits),
  direction: v.optional(v.literal('before')),
  fixed: v.optional(isoDateSchema),
  /** 'last-day' for the end of a period, which is over only the day after. */
  is: v.optional(v.literal('last-day')),
  agreement: v.picklist(agreementWeights),
  confidence: confidenceSchema,
  /** 'date' where a date may be computed, always with the words; 'check' where only the words may stand. */
  show: v.picklist(['date', 'check']),
  say: localisedUpTo(240),
  /** What to say of a fixed day once it has come. */
  sayAfter: v.optional(localisedUpTo(240)),
})

/** Something that happens on a day, and the rules whose time runs from it. */
export const timeEventSchema = v.strictObject({
  id: slugSchema,
  /** As a person would tell it: "Vi fick veta vad som hade hänt". */
  title: localisedUpTo(110),
  rules: v.pipe(v.array(slugSchema), v.minLength(1)),
})

export type TimeRule = InLanguage<v.InferOutput<typeof timeRuleSchema>>
export type TimeEvent = InLanguage<v.InferOutput<typeof timeEventSchema>>
