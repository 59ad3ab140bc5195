import { type DocumentId, documentIds, documents } from '../report/index.ts'
import { useDocumentBasis } from './useDocumentBasis.ts'

/** The documents that have something to say as the work stands, in their own order. */
export function useDocumentsThere(): readonly DocumentId[] {
  const input = { ...useDocumentBasis(), made: '', fileName: '', stage: 'to-decide' } as const
  return documentIds.filter((id) => documents[id].isThere(input))
}
