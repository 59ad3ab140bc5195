import type { FigureValue } from '../../schema/nationalFigure.ts'
import type { ComparisonRow } from './comparison.ts'

/** A number of the survey in the form it may be told: ours only where the source states it, else in the source's words. */
export type StatedValue =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'inferred'; readonly percent: number }

export type ValueKind = StatedValue | { readonly kind: 'not-in-text' }

/** In which form one number of a figure may be told. */
export const valueKind = (value: FigureValue | 'not-in-text'): ValueKind =>
  value === 'not-in-text' ? { kind: 'not-in-text' } : statedValue(value)

export function statedValue({ precision, percent, phrase }: FigureValue): StatedValue {
  switch (precision) {
    case 'exact':
      return { kind: 'percent', percent }
    case 'inferred':
      return { kind: 'inferred', percent }
    case 'about':
    case 'more-than':
    case 'just-over':
    case 'nearly':
    case 'just-under':
      // Without the source's words there is nothing true to say: a per cent of our own would claim more than it does.
      if (phrase === undefined) throw new Error(`A number stated as "${precision}" has no phrase`)
      return { kind: 'phrase', phrase }
  }
}

/** What stands beside a row's bar; a number that is never drawn is told in words below the chart instead. */
export const rowValueKind = ({ value }: Pick<ComparisonRow, 'value'>): ValueKind | { readonly kind: 'below' } =>
  value !== 'not-in-text' && !value.drawn ? { kind: 'below' } : valueKind(value)
