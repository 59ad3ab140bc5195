import { startTransition, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isMuch } from '../domain/texts/isMuch.ts'
import {
  canPrepareApart,
  type DocumentId,
  type DocumentWords,
  type Prepared,
  type Preparing,
  type PreparingName,
  prepare,
  prepareApart,
} from '../report/index.ts'
import { ORIGINAL, type Reading } from '../schema/language.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import { useRecordsHere } from '../store/useRecordsHere.ts'
import { useDocumentBasis, useDocumentReading } from './useDocumentBasis.ts'

/** What was prepared, and what of: the latest that has come. */
export type Came<N extends PreparingName> = { readonly made: Preparing[N]; readonly of: Prepared }

/**
 * Something of a document before it is saved; undefined until it has come. Lengths are told by a worker, since a document is
 * laid out for them, and so is all else of much work; of little it is there at once.
 */
export function usePrepared<N extends PreparingName>(
  name: N,
  id: DocumentId = 'plan',
  staffMeetingId: StaffMeeting['id'] | 'latest' = 'latest',
): Came<N> | undefined {
  const [basis, records, said] = [useDocumentBasis(), useRecordsHere(), useSaid()]
  const of = useMemo(() => ({ basis, records }), [basis, records])
  const isApart = canPrepareApart() && (name === 'chapters' || name === 'pages' || isMuch(records))
  const here = useMemo(
    () => (isApart ? undefined : { made: prepare(name, of, { id, staffMeetingId }), of }),
    [isApart, name, of, id, staffMeetingId],
  )
  const [latest, setLatest] = useState<Came<N>>()
  useEffect(() => {
    if (!isApart) return
    let isWanted = true
    void prepareApart(name, of, { id, staffMeetingId }, said).then((made) => {
      if (isWanted) startTransition(() => setLatest({ made, of }))
    })
    return () => {
      isWanted = false
    }
  }, [isApart, name, of, id, staffMeetingId, said])
  return here ?? latest
}

const saidIn = new Map<Reading, DocumentWords>()

/** The words of documents, as they are sent to where there is no page to ask. */
function useSaid(): DocumentWords {
  const reading = useDocumentReading()
  const { i18n } = useTranslation(['documents', 'common'], { lng: reading })
  const known = saidIn.get(reading)
  if (known) return known
  const of = (one: Reading) => {
    const { documents = {}, common = {} } = i18n.getDataByLanguage(one) ?? {}
    return { documents, common }
  }
  const words = Object.fromEntries([ORIGINAL, reading].map((one) => [one, of(one)]))
  const said = { reading, words }
  saidIn.set(reading, said)
  return said
}
