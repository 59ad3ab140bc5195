import { toldStandingOf } from '../../../domain/follow-up/agreed.ts'
import type { Action } from '../../../schema/action.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell } from '../../ReportModel.ts'
import { dueSays, replySays, responsibleSays, whatWords } from '../../say/actionWords.ts'
import { cell, plain } from '../../say/words.ts'

/** Every action in full: what was agreed, who does it, how it stands, and what the employer has answered. */
export function agreedPart(input: DocumentInput): readonly Block[] {
  const { t, actions } = input
  if (actions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:followUp.all') },
    {
      kind: 'table',
      caption: t('documents:followUp.allCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:followUp.action'), weight: 39 },
        { header: t('documents:plan.responsible'), weight: 17 },
        { header: t('documents:followUp.standing'), weight: 19 },
        { header: t('documents:plan.reply'), weight: 20 },
      ],
      rows: actions.map((action, index) => [
        cell(String(index + 1)),
        [whatWords(action, input)],
        cell(responsibleSays(action, input)),
        standingCell(action, input),
        replyCell(action, input),
      ]),
    },
  ]
}

/** How an action stands, and the day it was to be done. */
export function standingCell(action: Action, input: DocumentInput): Cell {
  const { t, today } = input
  const due = dueSays(action, input)
  return [
    plain(t(`documents:followUp.stands.${toldStandingOf(action, today)}`)),
    ...(due === '' ? [] : [plain(t('documents:plan.dueRow', { date: due }))]),
  ]
}

const replyCell = (action: Action, input: DocumentInput): Cell => {
  const said = replySays(action, input).map(plain)
  return said.length === 0 ? cell('') : said
}
