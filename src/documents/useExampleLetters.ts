import { buildExampleLetter, type ReportModel } from '../report/index.ts'
import type { RightsRequest } from '../schema/rights.ts'
import { useToday } from '../store/WorkProvider.tsx'
import { useDocumentBasis } from './useDocumentBasis.ts'

/** Letters filled in with what is invented, in the language of documents and the words of the chosen role. */
export function useExampleLetters(): (request: RightsRequest['id']) => ReportModel {
  const basis = useDocumentBasis()
  const today = useToday()
  return (request) =>
    buildExampleLetter({ ...basis, made: `${today}T00:00:00.000Z`, fileName: '', stage: 'to-decide' }, request)
}
