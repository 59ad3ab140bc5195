import { carriedOut } from '../../../domain/risks/carriedOut.ts'
import { byNeedOfAction } from '../../../domain/risks/riskAnalysis.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { riskTable } from '../risks/riskTable.ts'

/** As many as a meeting has time for (`docs/rules/risks.md`). */
const MOST_RISKS = 5

/** The risks with most need of action over all analyses, with their measures; none whose measures are done. */
export function risksPart(input: DocumentInput): readonly Block[] {
  const { t, risks, actions } = input
  const done = carriedOut(risks, actions)
  const top = byNeedOfAction(risks.filter(({ id }) => !done.has(id))).slice(0, MOST_RISKS)
  if (top.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.risks') },
    riskTable(top, t('documents:pack.risksCaption'), input),
  ]
}
