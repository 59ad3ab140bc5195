import { missingIn } from '../../../domain/risks/riskAnalysis.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { RiskAnalysis } from '../../../schema/riskAnalysis.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { hooksSay } from '../../say/lawWords.ts'
import { aboutOnPaper } from '../../say/riskWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { lawSources } from '../lawSources.ts'
import { opportunityBlocks } from './risksChapter.ts'
import { riskTable } from './riskTable.ts'

/** The duty to assess a planned change in writing, and to plan what is not done at once. */
export const riskLaw = (): readonly string[] => ['afs-2023-1-11', 'afs-2023-1-13', 'aml-6-4']

/** Every risk and consequence analysis, each on a page of its own, with what is still missing told first. */
export function buildRisks(input: DocumentInput): ModelForOthers {
  const { t, riskAnalyses } = input
  const title = t('documents:risks.title', { name: nameIn(input) })
  const first = firstSection('analyses', title, t('documents:risks.lead'))
  return frameDocument(input, {
    title,
    subject: t('documents:list.risks.purpose'),
    header: t('documents:risks.header'),
    sections: [
      first,
      ...riskAnalyses.map(
        (analysis, index): Section => ({
          id: `risk-analysis-${analysis.id}`,
          fit: 'flow',
          starts: index === 0 ? 'here' : 'new-page',
          blocks: riskAnalysisBlocks(analysis, input),
        }),
      ),
      { id: 'law', fit: 'flow', starts: 'here', blocks: lawBlocks(input) },
      ...lawSources(riskLaw(), input),
    ],
  })
}

function riskAnalysisBlocks(analysis: RiskAnalysis, input: DocumentInput): readonly Block[] {
  const { t, risks } = input
  const own = risks.filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const missing = missingIn(analysis, own)
  const about = aboutOnPaper(analysis, input)
  return [
    { kind: 'heading', level: 2, text: about },
    facts(analysis, about, input),
    ...(missing.length === 0
      ? [{ kind: 'paragraph' as const, style: 'body' as const, words: plain(t('documents:risks.complete')) }]
      : [
          { kind: 'heading' as const, level: 3 as const, text: t('documents:risks.missingTitle') },
          { kind: 'list' as const, rows: missing.map((need) => plain(t(`documents:risks.missing.${need}`))) },
        ]),
    ...(own.length > 0 ? [riskTable(own, t('documents:risks.caption', { about }), input)] : []),
    ...opportunityBlocks(analysis.id, about, input),
  ]
}

function facts(analysis: RiskAnalysis, about: string, input: DocumentInput): Block {
  const { t } = input
  const own = (text: string) => (isBlank(text) ? cell(t('documents:plan.fillIn')) : [ownWords(text.trim(), input)])
  const part = (answer: RiskAnalysis['manager']) =>
    cell(answer === 'not-answered' ? t('documents:plan.fillIn') : t(`documents:risks.tookPart.${answer}`))
  return {
    kind: 'table',
    caption: t('documents:risks.factsCaption', { about }),
    rowHeaders: true,
    columns: [
      { header: t('documents:register.fact'), weight: 40 },
      { header: t('documents:register.answer'), weight: 60 },
    ],
    rows: [
      [cell(t('documents:risks.what')), own(analysis.what)],
      [cell(t('documents:risks.where')), own(analysis.where)],
      [cell(t('documents:risks.on')), cell(analysis.on === 'not-set' ? t('documents:plan.fillIn') : analysis.on)],
      [cell(t('documents:risks.manager')), part(analysis.manager)],
      [cell(t('documents:risks.safetyRepresentative')), part(analysis.safetyRepresentative)],
      [cell(t('documents:risks.affectedStaff')), part(analysis.affectedStaff)],
    ],
  }
}

const lawBlocks = (input: DocumentInput): readonly Block[] => [
  { kind: 'heading', level: 2, text: input.t('documents:pack.law') },
  { kind: 'list', rows: hooksSay(riskLaw(), input) },
]
