import type { Claim } from './claim.ts'
import { claimsOnAi } from './claimsOnAi.ts'
import { claimsOnInfluence } from './claimsOnInfluence.ts'

/** The law sheet's "never claim", one sentence at a time: better a false alarm than a claim that slips through. */
export const claims: readonly Claim[] = [...claimsOnAi, ...claimsOnInfluence]

const sentencesOf = (text: string) => text.split(/(?<=[.!?;:])\s+/u)
/** A question claims nothing. */
export const makes = (claim: Claim, text: string) =>
  sentencesOf(text).some(
    (sentence) =>
      !sentence.endsWith('?') && claim.says.some((says) => says.test(sentence)) && !claim.unless?.test(sentence),
  )
