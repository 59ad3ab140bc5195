import type { Action } from '../../../schema/action.ts'
import type { CsvTable } from '../../CsvTable.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import { dueSays, levelSays, reasonSays, responsibleSays, whatSays } from '../../say/actionWords.ts'

const ALWAYS = [
  ...(['number', 'what', 'level', 'responsible', 'due', 'checkOn', 'checkHow'] as const),
  ...(['status', 'outcome', 'outcomeOn', 'paragraph', 'reason'] as const),
] as const
const NOTE = ['outcomeNote'] as const

/** Every action of the plan, in the person's own order; notes from the meeting only of the actions named for it. */
export function actionsTable(input: DocumentInput): CsvTable {
  const { t, actions, outcomeNotes } = input
  const columns = [...ALWAYS, ...(outcomeNotes.length > 0 ? NOTE : [])]
  return {
    columns: columns.map((column) => t(`documents:csv.${column}`)),
    rows: actions.map((action, index) => [
      String(index + 1),
      whatSays(action, input),
      levelSays(action, input),
      responsibleSays(action, input),
      dueSays(action, input),
      ...checkCells(action, input),
      statusSays(action, input),
      ...outcomeCells(action, input),
      reasonSays(action, input),
      ...(outcomeNotes.length > 0 ? [outcomeNotes.includes(action.id) ? outcomeNote(action) : ''] : []),
    ]),
  }
}

const checkCells = ({ check: { on, text } }: Action, { t }: DocumentInput): readonly string[] => [
  on === 'not-set' ? t('documents:plan.notSet') : on,
  text.trim(),
]

const statusSays = ({ status }: Action, { t }: DocumentInput): string =>
  status === 'proposed' ? t('documents:csv.proposed') : t(`documents:plan.status.${status}`)

function outcomeCells({ outcome }: Action, { t }: DocumentInput): readonly string[] {
  if (outcome.kind === 'none') return [t('documents:plan.noAnswer'), '', '']
  const { answer, on, paragraph } = outcome
  return [t(`common:outcome.${answer}`), on === 'not-set' ? '' : on, paragraph.trim()]
}

const outcomeNote = ({ outcome }: Action): string => (outcome.kind === 'given' ? outcome.note.trim() : '')
