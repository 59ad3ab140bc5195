import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../../schema/aiSystem.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell } from '../../ReportModel.ts'
import { nameOnPaper, systemAnswerSays } from '../../say/systemWords.ts'
import { cell, inSentence, ownWords, plain } from '../../say/words.ts'

/** The register as one table, a row a system: what it is for, whom it affects, how far it has come, what was done first. */
export function registerBlocks(input: DocumentInput): readonly Block[] {
  const { t, systems } = input
  if (systems.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:register.heading') },
    {
      kind: 'table',
      caption: t('documents:register.caption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:register.system'), weight: 20 },
        { header: t('documents:register.use'), weight: 26 },
        { header: t('documents:register.affected'), weight: 20 },
        { header: t('documents:register.stage'), weight: 14 },
        { header: t('documents:register.done'), weight: 24 },
      ],
      rows: systems.map((system) => systemRow(system, input)),
    },
  ]
}

function systemRow(system: AiSystem, input: DocumentInput): readonly Cell[] {
  const { t } = input
  const own = (text: string): Cell =>
    isBlank(text) ? cell(t('documents:plan.fillIn')) : [ownWords(text.trim(), input)]
  const answer = (question: 'riskAnalysis' | 'dataProtection' | 'negotiation') =>
    inSentence(systemAnswerSays(system, question, t))
  return [
    [ownWords(nameOnPaper(system, t), input)],
    own(system.purpose),
    own(system.affected),
    cell(systemAnswerSays(system, 'status', t)),
    [
      plain(t('documents:register.analysis', { answer: answer('riskAnalysis') })),
      plain(t('documents:register.protection', { answer: answer('dataProtection') })),
      plain(t('documents:register.negotiated', { answer: answer('negotiation') })),
    ],
  ]
}
