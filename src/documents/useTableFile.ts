import { hasIdentityNumber } from '../domain/privacy/handedOver.ts'
import { fileNameOf, saveFile } from '../exchange/index.ts'
import { isForOthers, makeTableFile, type TableFileId } from '../report/index.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useNow, useToday } from '../store/WorkProvider.tsx'
import { useDocumentBasis } from './useDocumentBasis.ts'

export type SavedTable =
  | { readonly kind: 'saved'; readonly name: string }
  /** An identity number must be removed first. */
  | { readonly kind: 'blocked' }
  /** There is no day for a calendar. */
  | { readonly kind: 'no-day' }
  | { readonly kind: 'failed' }

/** Makes and saves the calendar or a table, and tells what became of it. */
export function useTableFile(): (id: TableFileId) => Promise<SavedTable> {
  const basis = useDocumentBasis()
  const [today, now] = [useToday(), useNow()]
  const { giveOutDays } = useWorkEdits()
  return async (id) => {
    const made = await makeTableFile(id, { ...basis, made: now().toISOString(), fileName: '', stage: 'to-decide' })
    if (made.kind !== 'made') return made
    const name = `${fileNameOf(basis.t(`documents:list.${id}.file`), basis.workplaceName, today)}.${made.ending}`
    // The file's name leaves too, with the workplace's name in it.
    if (isForOthers(id) && hasIdentityNumber(`${name}\n${made.content}`)) return { kind: 'blocked' }
    saveFile(made.content, made.type, name)
    if (made.days.length > 0) giveOutDays(made.days)
    return { kind: 'saved', name }
  }
}
