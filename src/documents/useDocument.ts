import { newlyTold } from '../domain/staff-meeting/tally.ts'
import { fileNameOf } from '../exchange/index.ts'
import {
  type DocumentId,
  documents,
  lawBefore,
  minutedIn,
  type PrivateInput,
  previewOf,
  type ReportModel,
} from '../report/index.ts'
import type { Language } from '../schema/language.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useNow, useToday } from '../store/WorkProvider.tsx'
import { useDocumentBasis } from './useDocumentBasis.ts'

/** A document as the work stands. */
export type Document = {
  /** Who it is for: what others get is checked for personal data first. */
  readonly audience: (typeof documents)[DocumentId]['audience']
  /** False while there is nothing for it to say. */
  readonly isThere: boolean
  /** For the page: the very same until something in it is other. */
  readonly preview: () => ReportModel
  /** For a file: the time is set now. */
  readonly stamp: () => ReportModel
  /** How far the law in it can be leaned on, in the document's language; undefined where it cites none. */
  readonly law: (ReturnType<typeof lawBefore> & { readonly language: Language }) | undefined
  /** True while making the first file closes counts of a staff meeting. */
  readonly closes: boolean
  /** To be called once a file is made: what minutes have told is kept. */
  readonly left: () => void
}

/** One document as the work stands, in the language that was chosen for documents. */
export function useDocument(
  id: DocumentId,
  of: Partial<Pick<PrivateInput, 'staffMeetingId' | 'letters' | 'systems'>> = {},
): Document {
  const whole = useDocumentBasis()
  const basis = Object.keys(of).length === 0 ? whole : { ...whole, ...of }
  const [today, now] = [useToday(), useNow()]
  const { addOwned } = useWorkEdits()
  const { isThere, build, audience } = documents[id]
  const fileName = fileNameOf(basis.t(`documents:list.${id}.file`), basis.workplaceName, today)
  const meeting = id === 'minutes' ? minutedIn(basis) : undefined
  const told = meeting ? newlyTold(meeting, basis) : []
  const law = lawBefore(id, { ...basis, made: '', fileName, stage: 'to-decide' })
  const make = (made: string) => build({ ...basis, made, fileName, stage: 'to-decide' })
  return {
    audience,
    isThere: isThere({ ...basis, made: '', fileName, stage: 'to-decide' }),
    preview: () => previewOf(basis, { id, staffMeetingId: basis.staffMeetingId }),
    stamp: () => make(now().toISOString()),
    law: law && { ...law, language: basis.language },
    closes: told.length > 0,
    left: () => void addOwned(...told),
  }
}
