import { useTranslation } from 'react-i18next'
import { saidTo } from '../../domain/collection/counts.ts'
import { type ToldBlock, type ToldShare, toldShares } from '../../domain/suppression/index.ts'
import type { QuestionNumbers } from '../../report/index.ts'
import { choices, type Step } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { collection, useCollection } from './useCollection.ts'

export type ToldNumbers = {
  readonly numbers: readonly { readonly step: Step; readonly questions: readonly QuestionNumbers[] }[]
  /** To be called once they have left: told for good, so that what is told later is held against it. */
  readonly note: () => void
}

/** How workplaces have answered, question by question, as it may be told outside. */
export function useToldNumbers(): () => ToldNumbers {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const { steps } = useContent('checklist')
  const cellOf = ({ count, isPart }: ToldShare) => {
    if (count === 'held-back') return t('table.heldBack')
    return isPart ? t('table.andMore', { number: count }) : String(count)
  }
  return () => {
    const told = new Map<string, readonly ToldBlock[]>()
    const numbers = steps.map((step) => ({
      step,
      questions: step.questions
        .filter(({ own }) => !own)
        .map((question): QuestionNumbers => {
          const made = toldShares(saidTo(all, about, question.id), choices, about.told[question.id] ?? [])
          if (made.kind !== 'told')
            return { question, of: t(`table.${made.kind}`), cells: choices.map(() => t('table.none')) }
          told.set(question.id, made.blocks)
          return { question, of: t('table.of', { number: made.of }), cells: made.shares.map(cellOf) }
        }),
    }))
    const note = () => collection.changeAbout((now) => ({ ...now, told: { ...now.told, ...Object.fromEntries(told) } }))
    return { numbers, note }
  }
}
