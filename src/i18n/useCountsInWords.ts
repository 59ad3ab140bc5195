import { useTranslation } from 'react-i18next'
import type { Answer } from '../schema/answer.ts'

const ORDER = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const

type Counts = { readonly [C in Answer['choice']]: number }

/** How many questions have which answer, each count in words, in the fixed order of the answers. */
export function useCountsInWords() {
  const { t } = useTranslation('common')
  return (counts: Counts) =>
    ORDER.map((choice) => ({
      id: choice,
      count: counts[choice],
      words: t(`count.${choice}`, { count: counts[choice] }),
    }))
}
