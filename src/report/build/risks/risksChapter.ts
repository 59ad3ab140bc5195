import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { aboutOnPaper, opportunitySays } from '../../say/riskWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'
import { riskTable } from './riskTable.ts'

/** Risks and, beside them, what can be won: analysis by analysis. */
export function risksBlocks(input: DocumentInput): readonly Block[] {
  const { t, riskAnalyses, risks, opportunities } = input
  if (risks.length + opportunities.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:risks.heading') },
    ...riskAnalyses.flatMap((analysis): readonly Block[] => {
      const about = aboutOnPaper(analysis, input)
      const own = risks.filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
      return [
        ...(own.length > 0 ? [riskTable(own, t('documents:risks.caption', { about }), input)] : []),
        ...opportunityBlocks(analysis.id, about, input),
      ]
    }),
  ]
}

/** What the change can bring and what it takes. */
export function opportunityBlocks(riskAnalysisId: string, about: string, input: DocumentInput): readonly Block[] {
  const { t, opportunities } = input
  const own = opportunities.filter((one) => one.riskAnalysisId === riskAnalysisId)
  if (own.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t('documents:risks.opportunityCaption', { about }),
      rowHeaders: true,
      columns: [
        { header: t('documents:risks.opportunity'), weight: 45 },
        { header: t('documents:risks.needs'), weight: 55 },
      ],
      rows: own.map((one) => [
        one.what.kind === 'own' ? [ownWords(opportunitySays(one, input), input)] : cell(opportunitySays(one, input)),
        isBlank(one.needs) ? cell(t('documents:plan.fillIn')) : [ownWords(one.needs.trim(), input)],
      ]),
    },
    { kind: 'paragraph', style: 'small', words: plain(t('documents:risks.opportunityNote')) },
  ]
}
