import { fileNameOf, saveFile } from '../exchange/index.ts'
import { isForOthers, makeTableFile, type TableFileId } from '../report/index.ts'
import { useNow, useToday } from '../store/WorkProvider.tsx'
import { useDocumentBasis } from './useDocumentBasis.ts'
import { useIsBlocked } from './useHandover.ts'

export type SavedTable =
  | { readonly kind: 'saved'; readonly name: string }
  /** An identity number must be removed first. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed' }

/** Makes and saves the calendar or a table, and tells what became of it. */
export function useTableFile(): (id: TableFileId) => Promise<SavedTable> {
  const basis = useDocumentBasis()
  const isBlocked = useIsBlocked()
  const [today, now] = [useToday(), useNow()]
  return async (id) => {
    if (isForOthers(id) && isBlocked()) return { kind: 'blocked' }
    const made = await makeTableFile(id, { ...basis, made: now().toISOString(), fileName: '', stage: 'to-decide' })
    if (made.kind === 'failed') return made
    const name = `${fileNameOf(basis.t(`documents:list.${id}.file`), basis.workplaceName, today)}.${made.ending}`
    saveFile(made.content, made.type, name)
    return { kind: 'saved', name }
  }
}
