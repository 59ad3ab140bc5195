import type { DocumentInput } from '../DocumentInput.ts'
import type { Block } from '../ReportModel.ts'
import { cell, plain } from '../words.ts'
import { openQuestionsOf } from './openQuestions.ts'

/** The answers "don't know" as questions, each with who can answer it. */
export function openQuestionBlocks(input: DocumentInput): readonly Block[] {
  const { t } = input
  const open = openQuestionsOf(input)
  if (open.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.openQuestions') },
    { kind: 'paragraph', style: 'small', words: plain(t('documents:plan.openNote')) },
    {
      kind: 'table',
      caption: t('documents:plan.openCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.question'), weight: 70 },
        { header: t('documents:plan.who'), weight: 30 },
      ],
      rows: open.map(({ text, askRole }) => [cell(text), cell(t(`common:askRole.${askRole}`))]),
    },
  ]
}
