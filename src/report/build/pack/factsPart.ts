import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { plain } from '../../say/words.ts'
import { openQuestionBlocks } from '../plan/openQuestionsChapter.ts'

/** Papers to ask for before anything is decided (`docs/rules/documents.md`). */
const PAPERS = [
  'needs',
  'risk',
  'dataProtection',
  'classification',
  'training',
  'staffing',
  'evaluation',
  'terms',
] as const

/** The questions that want an answer, and the papers to ask the employer for, each with a box. */
export const factsPart = (input: DocumentInput): readonly Block[] => [
  { kind: 'heading', level: 2, text: input.t('documents:pack.facts') },
  { kind: 'paragraph', style: 'body', words: plain(input.t('documents:pack.factsText')) },
  // Paragraphs: in a list each box would have a dot in front of it.
  ...PAPERS.map(
    (paper): Block => ({
      kind: 'paragraph',
      style: 'body',
      words: plain(`☐\u00a0${input.t(`documents:pack.paper.${paper}`)}`),
    }),
  ),
  ...openQuestionBlocks(input).map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)),
]
