import type { Choice } from '../../schema/checklist.ts'
import { type Comparison, ownValue, ownValues } from './comparison.ts'
import { type StatedValue, statedValue } from './valueKind.ts'

/**
 * What may be said of an own answer beside a figure. There is no member for a difference: one workplace's answer is not a
 * share, so nothing can be subtracted from it.
 */
export type ComparisonSentence =
  /** "You answered Don't know. So did 59 per cent." */
  | { readonly kind: 'same-answer'; readonly choice: Choice; readonly value: StatedValue }
  /** The survey's answer has other words than ours, so "so did" would be untrue: both are told. */
  | { readonly kind: 'near-answer'; readonly choice: Choice; readonly option: string; readonly value: StatedValue }
  /** The report gives numbers for the answer, but only group by group. */
  | { readonly kind: 'by-group'; readonly choice: Choice }
  /** The report's text has no number for the answer, or its question had no such answer. */
  | { readonly kind: 'no-number'; readonly choice: Choice }
  /** Another question than ours: the finding is told, the own answer apart from it. */
  | { readonly kind: 'background'; readonly choice: Choice }

/** Chooses the sentence of one comparison. */
export function comparisonSentence(comparison: Comparison): ComparisonSentence {
  const { choice, fit } = comparison
  if (fit === 'background') return { kind: 'background', choice }
  const own = ownValue(comparison)
  if (!own) return { kind: ownValues(comparison).length > 0 ? 'by-group' : 'no-number', choice }
  const value = statedValue(own)
  // Options carry the id of our answer exactly where the survey's answer has the same word.
  return own.option === choice
    ? { kind: 'same-answer', choice, value }
    : { kind: 'near-answer', choice, option: own.option, value }
}
