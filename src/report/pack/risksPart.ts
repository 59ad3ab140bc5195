import { byNeedOfAction } from '../../domain/assessment.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import type { Block } from '../ReportModel.ts'
import { riskTable } from '../risks/riskTable.ts'

/** As many as a meeting has time for (`meeting-practice.md`, "What reps bring", 5). */
const MOST_RISKS = 5

/** The risks with most need of action over all analyses, with their measures. */
export function risksPart(input: DocumentInput): readonly Block[] {
  const { t, risks } = input
  if (risks.length === 0) return []
  const top = byNeedOfAction(risks).slice(0, MOST_RISKS)
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.risks') },
    riskTable(top, t('documents:pack.risksCaption'), input),
  ]
}
