import { daysOf } from '../../../domain/plan/dueDate.ts'
import { gatheredIn } from '../../../domain/plan/suggestion.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { responsibleSays } from '../../say/actionWords.ts'
import { cell, plain } from '../../say/words.ts'
import { openQuestionsOf } from './openQuestions.ts'

/** The answers "don't know" as questions, each with who can answer it: one list, asked of one role by one day. */
export function openQuestionBlocks(input: DocumentInput): readonly Block[] {
  const { t } = input
  const open = openQuestionsOf(input)
  if (open.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.openQuestions') },
    ...byWhen(input),
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

/** By when, and who sees to it, once the questions are asked together. */
function byWhen(input: DocumentInput): readonly Block[] {
  const { t, checklist, actions } = input
  const asked = gatheredIn(checklist, actions)
  if (!asked) return []
  const who = responsibleSays(asked, input).replace(/\.$/, '')
  const { due } = daysOf(asked)
  if (due === 'none') return []
  const words =
    due === 'not-set' ? t('documents:plan.openAsked', { who }) : t('documents:plan.openAskedBy', { who, date: due })
  return [{ kind: 'paragraph', style: 'body', words: plain(words) }]
}
