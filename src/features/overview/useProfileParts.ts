import { useTranslation } from 'react-i18next'
import type { ProfileRow } from '../../domain/checklist/profile.ts'
import type { StackedPart } from '../../ui/StackedRow.tsx'

const ORDER = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const

/** How many questions have which answer, each count in words, in the fixed order of the answers. */
export function useProfileParts({ counts }: ProfileRow<string>): readonly StackedPart[] {
  const { t } = useTranslation('common')
  return ORDER.map((choice) => ({
    id: choice,
    count: counts[choice],
    words: t(`count.${choice}`, { count: counts[choice] }),
  }))
}
