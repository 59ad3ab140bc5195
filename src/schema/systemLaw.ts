import * as v from 'valibot'
import { slugSchema } from './id.ts'
import { type InLanguage, localisedUpTo } from './localised.ts'

/** Why some law meets a system: what is known of it. */
export const lawReasonIds = [
  'any-system',
  'being-planned',
  'on-trial',
  'in-use',
  'came-by-itself',
  'private-tool',
  'personal-data',
  'secret-data',
  'patient-data',
  'records',
  'voice',
  'scheduling',
  'ranks-or-measures',
  'decides-about-staff',
  'affects-decisions',
  'listed-use',
  'talks-to-public',
  'reads-emotions',
] as const
const lawReasonIdSchema = v.picklist(lawReasonIds)
export type LawReasonId = v.InferOutput<typeof lawReasonIdSchema>

/** Why the AI Act reads as it does for a system. */
export const readingReasonIds = [
  'reads-emotions',
  'annex-iii-4',
  'annex-iii-5a',
  'annex-iii-3',
  'annex-iii-5d',
  'emotions-exception',
  'ranks-people',
  'affects-decisions',
  'other-decisions',
  'speech-or-text',
  'no-listed-use',
  'not-enough-known',
] as const
const readingReasonIdSchema = v.picklist(readingReasonIds)
export type ReadingReasonId = v.InferOutput<typeof readingReasonIdSchema>

/** Questions whose wording decides what the law says: the register asks them in these words. */
export const systemQuestionIds = ['decides-about-staff', 'affects-decisions', 'listed-use', 'reads-emotions'] as const

export const systemLawSchema = v.strictObject({
  reasons: v.array(
    v.strictObject({
      id: lawReasonIdSchema,
      words: localisedUpTo(160),
      hooks: v.pipe(v.array(slugSchema), v.minLength(1)),
    }),
  ),
  readings: v.array(
    v.strictObject({
      id: readingReasonIdSchema,
      words: localisedUpTo(360),
      /** The hook whose confidence and date stand beside the words. */
      hook: slugSchema,
    }),
  ),
  questions: v.array(
    v.strictObject({ id: v.picklist(systemQuestionIds), text: localisedUpTo(160), hint: localisedUpTo(240) }),
  ),
})

export type SystemLaw = InLanguage<v.InferOutput<typeof systemLawSchema>>
