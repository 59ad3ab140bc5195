import { newestFirst } from '../../../domain/work/influenceLog.ts'
import type { LogNote } from '../../../schema/logNote.ts'
import type { CsvTable } from '../../CsvTable.ts'
import type { PrivateInput } from '../../DocumentInput.ts'
import { partySays } from '../../say/logWords.ts'

const COLUMNS = ['on', 'event', 'party', 'said', 'paragraph', 'promisedBy', 'promiseKept'] as const

/** The influence log whole, newest first, for sorting and counting by oneself. Private: it never goes with a plan. */
export const logTable = (input: PrivateInput): CsvTable => ({
  columns: COLUMNS.map((column) => input.t(`documents:csv.${column}`)),
  rows: newestFirst(input.log).map((note) => [
    note.on === 'not-set' ? '' : note.on,
    input.t(`documents:log.event.${note.event}`),
    partySays(note.party, input),
    note.text.trim(),
    note.paragraph.trim(),
    ...promiseCells(note, input),
  ]),
})

/** Nothing of what was no promise: whatever the fields held before it was called something else. */
function promiseCells({ event, promise }: LogNote, { t }: PrivateInput): readonly string[] {
  if (event !== 'promised') return ['', '']
  return [promise.by === 'not-set' ? '' : promise.by, t(`common:choice.${promise.isKept ? 'yes' : 'no'}`)]
}
