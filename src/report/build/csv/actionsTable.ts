import { daysOf } from '../../../domain/plan/dueDate.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { Action } from '../../../schema/action.ts'
import type { CsvCell, CsvTable } from '../../CsvTable.ts'
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
      { own: whatSays(action, input) },
      levelSays(action, input).join(''),
      { own: isChosen(action) ? responsibleSays(action, input) : '' },
      action.dueOn === 'not-set' ? '' : dueSays(action, input),
      ...checkCells(action),
      statusSays(action, input),
      ...outcomeCells(action, input),
      { own: reasonSays(action, input) },
      ...(outcomeNotes.length > 0 ? [{ own: outcomeNotes.includes(action.id) ? outcomeNote(action) : '' }] : []),
    ]),
  }
}

function checkCells(action: Action): readonly CsvCell[] {
  const { check: on } = daysOf(action)
  return [on === 'not-set' || on === 'none' ? '' : on, { own: action.check.text.trim() }]
}

const statusSays = ({ status }: Action, { t }: DocumentInput): string =>
  status === 'proposed' ? t('documents:csv.proposed') : t(`documents:plan.status.${status}`)

/** A table has empty cells where a paper has lines to write on. */
const isChosen = ({ responsible }: Action): boolean => responsible.kind === 'role' || !isBlank(responsible.text)

function outcomeCells({ outcome }: Action, { t }: DocumentInput): readonly CsvCell[] {
  if (outcome.kind === 'none') return ['', '', '']
  const { answer, on, paragraph } = outcome
  return [t(`common:outcome.${answer}`), on === 'not-set' ? '' : on, { own: paragraph.trim() }]
}

const outcomeNote = ({ outcome }: Action): string => (outcome.kind === 'given' ? outcome.note.trim() : '')
