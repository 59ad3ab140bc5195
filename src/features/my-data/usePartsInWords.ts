import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'

const isPart = (part: string, summary: Partial<WorkSummary>): part is keyof WorkSummary => part in summary

/** What some work consists of, a phrase a part; what there is none of is not mentioned. */
export function usePartsInWords(): (summary: Partial<WorkSummary>) => readonly string[] {
  const { t } = useTranslation('myData')
  return (summary) =>
    Object.entries(summary).flatMap(([part, count]) =>
      isPart(part, summary) && count > 0 ? [t(`parts.${part}`, { count })] : [],
    )
}
