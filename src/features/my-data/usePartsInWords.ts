import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'

const PARTS = [
  'workplaces',
  'rounds',
  'answers',
  'notes',
  'evidence',
  'systems',
  'assessments',
  'risks',
  'opportunities',
  'guidelines',
  'roleGroups',
  'trainingPlans',
  'trainingRows',
  'letters',
  'logNotes',
  'meetings',
  'toldCounts',
  'actions',
  'plans',
] as const

/** What some work consists of, a phrase a part; what there is none of is not mentioned. */
export function usePartsInWords(): (summary: WorkSummary) => readonly string[] {
  const { t } = useTranslation('myData')
  return (summary) => PARTS.flatMap((part) => (summary[part] > 0 ? [t(`parts.${part}`, { count: summary[part] })] : []))
}
