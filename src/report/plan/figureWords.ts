import type { FigureValue, NationalFigure } from '../../schema/nationalFigure.ts'
import { inSentence } from '../words.ts'
import type { PlanInput } from './PlanInput.ts'

/** A survey number in the words its precision allows: never a per cent of our own for what the source only hedges. */
export function valueSays(value: FigureValue | 'not-in-text', { t }: Pick<PlanInput, 't'>): string {
  if (value === 'not-in-text') return t('documents:plan.notInText')
  if (value.phrase !== undefined) return value.phrase
  return t(value.precision === 'inferred' ? 'documents:plan.inferred' : 'documents:plan.percent', {
    percent: value.percent,
  })
}

/** What was asked, who answered, when, how many of those asked: in the same order everywhere. */
export function figureSource(
  figure: NationalFigure,
  fit: 'similar' | 'background',
  { t, language }: Pick<PlanInput, 't' | 'language'>,
): string {
  const { base, n } = figure
  const asks = inSentence(figure.asks)
  return t('documents:plan.figureSource', { fit: t(`documents:plan.${fit}`), asks, base, n: grouped(n, language) })
}

/** A count with its thousands apart, as the language writes it: 7 207 or 7,207. */
export const grouped = (count: number, language: PlanInput['language']): string =>
  count.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
