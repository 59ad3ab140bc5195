import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../domain/figures/comparison.ts'
import type { ComparisonSentence } from '../../domain/figures/comparisonSentence.ts'
import { rowValueKind, type StatedValue, type ValueKind, valueKind } from '../../domain/figures/valueKind.ts'

/** The words of figures: what domain has chosen to say, said in the app's language. */
export function useFigureWords({ figure }: Pick<Comparison, 'figure'>) {
  const { t } = useTranslation(['compare', 'common'])
  const words = (value: ValueKind | { readonly kind: 'below' }): string => {
    switch (value.kind) {
      case 'percent':
      case 'inferred':
        return t(`value.${value.kind}`, { percent: value.percent })
      case 'phrase':
        return value.phrase
      case 'not-in-text':
      case 'below':
        return t(`value.${value.kind}`)
    }
  }
  const inSentence = (value: StatedValue) =>
    value.kind === 'inferred' ? t('inSentence.inferred', { percent: value.percent }) : words(value)
  const optionLabel = (id: string) => figure.options.find((option) => option.id === id)?.label ?? id
  return {
    optionLabel,
    /** Which group a row is about; none where the figure has one group, or the row stands for the answer as a whole. */
    groupLabel: ({ group, value }: ComparisonRow): string | undefined =>
      figure.groups.length < 2 || (group === 'all' && value === 'not-in-text')
        ? undefined
        : figure.groups.find(({ id }) => id === group)?.label,
    besideBar: (row: ComparisonRow) => words(rowValueKind(row)),
    inTable: ({ value }: ComparisonRow) => words(valueKind(value)),
    sentence: (said: ComparisonSentence): string => {
      const choice = t(`common:choice.${said.choice}`)
      switch (said.kind) {
        case 'same-answer':
          return t('sentence.same-answer', { choice, value: inSentence(said.value) })
        case 'near-answer':
          return t('sentence.near-answer', { choice, value: inSentence(said.value), option: optionLabel(said.option) })
        case 'by-group':
        case 'no-number':
          return t(`sentence.${said.kind}`, { choice })
        case 'background':
          return figure.takeaway
      }
    },
  }
}
