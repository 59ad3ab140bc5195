import type { Action } from '../../../schema/action.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Words } from '../../ReportModel.ts'
import {
  checkSays,
  dueSays,
  levelSays,
  reasonSays,
  replySays,
  responsibleSays,
  whatWords,
} from '../../say/actionWords.ts'
import { cell, plain } from '../../say/words.ts'

/**
 * Every proposal of the plan in full: what and why, level of measure, who at the employer, when, how it is checked (what
 * AFS 2023:1 13 § asks a plan for), and room for the answer and the paragraph of the minutes.
 */
export function proposalBlocks(input: DocumentInput): readonly Block[] {
  const { t, actions } = input
  if (actions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.inFull') },
    {
      kind: 'table',
      caption: t('documents:plan.inFullCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:plan.what'), weight: 40 },
        { header: t('documents:plan.responsible'), weight: 16 },
        { header: t('documents:plan.dueAndCheck'), weight: 21 },
        { header: t('documents:plan.reply'), weight: 18 },
      ],
      rows: actions.map((action, index) => proposalRow(action, index + 1, input)),
    },
  ]
}

function proposalRow(action: Action, number: number, input: DocumentInput): readonly Cell[] {
  const { t } = input
  return [
    cell(String(number)),
    [
      whatWords(action, input),
      plain(t('documents:plan.reason', { text: reasonSays(action, input) })),
      plain(t('documents:plan.levelRow', { level: levelSays(action, input) })),
    ],
    cell(responsibleSays(action, input)),
    [
      plain(t('documents:plan.dueRow', { date: dueSays(action, input) })),
      plain(t('documents:plan.checkRow', { text: checkSays(action, input).join(', ') })),
    ],
    replyCell(action, input),
  ]
}

/** The employer's answer where there is one; an empty cell is room to write it in. */
const replyCell = (action: Action, input: DocumentInput): Cell => {
  const said: readonly Words[] = replySays(action, input).map(plain)
  return said.length === 0 ? cell('') : said
}
