import { statedValue } from '../../domain/figures/valueKind.ts'
import { factsOf } from '../../schema/language.ts'
import type { FigureValue, NationalFigure } from '../../schema/nationalFigure.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import { inSentence } from './words.ts'

/** A survey number in the words its precision allows: never a per cent of our own for what the source only hedges. */
export function valueSays(value: FigureValue | 'not-in-text', { t }: Pick<DocumentInput, 't'>): string {
  if (value === 'not-in-text') return t('documents:plan.notInText')
  const stated = statedValue(value)
  return stated.kind === 'phrase' ? stated.phrase : t(`documents:plan.${stated.kind}`, { percent: stated.percent })
}

/** What was asked, who answered, when, how many of those asked: in the same order everywhere. */
export function figureSource(
  figure: NationalFigure,
  fit: 'similar' | 'background',
  { t, language }: Pick<DocumentInput, 't' | 'language'>,
): string {
  const { base, n } = figure
  const asks = inSentence(figure.asks)
  return t('documents:plan.figureSource', { fit: t(`documents:plan.${fit}`), asks, base, n: grouped(n, language) })
}

/** The same in one line for page 1, which has room for one figure: it names the survey and ends with the caveat. */
export function whySource(
  { base, n }: NationalFigure,
  fit: 'similar' | 'background',
  { t, language }: Pick<DocumentInput, 't' | 'language'>,
): string {
  return t('documents:plan.whySource', { fit: t(`documents:plan.${fit}`), base, n: grouped(n, language) })
}

/** Who answered, in brackets after a figure that is told in a sentence. */
export const respondents = (
  { base, n }: Pick<NationalFigure, 'base' | 'n'>,
  { t, language }: Pick<DocumentInput, 't' | 'language'>,
): string => t('documents:plan.respondents', { base, n: grouped(n, language) })

/** A count with its thousands apart, as the language writes it: 7 207 or 7,207. */
const grouped = (count: number, language: DocumentInput['language']): string =>
  count.toLocaleString(factsOf(language).tag)
