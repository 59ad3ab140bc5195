import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentsThere } from '../../documents/index.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import { type DocumentId, documentIds, staffMeetingSheetIds } from '../../report/index.ts'
import { createSearch } from '../../search/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { placeOfDocument, type Shelf } from './shelves.ts'

/** What stands for the calendar and the tables in the list. */
const TABLES = 'tables'

/** A staff meeting's sheets are printed where it is prepared. */
const isSheet = (id: DocumentId) => staffMeetingSheetIds.some((sheet) => sheet === id)

export type Listed = {
  readonly documents: readonly DocumentId[]
  /** Whether a staff meeting has sheets to print. */
  readonly hasSheets: boolean
  readonly hasTables: boolean
}

/** What there is to hand over or print, as far as the words that were typed find it; all of it while nothing is typed. */
export function useListed(typed: string): Listed {
  const there = useDocumentsThere()
  const found = useFound(typed)
  const shown = there.filter((id) => found === undefined || found.has(id))
  return {
    documents: shown.filter((id) => !isSheet(id)),
    hasSheets: shown.some(isSheet),
    hasTables: found === undefined || found.has(TABLES),
  }
}

export const isOn = (shelf: Shelf) => (id: DocumentId) => placeOfDocument[id].shelf === shelf

function useFound(typed: string): ReadonlySet<string> | undefined {
  const { t } = useTranslation(['documents', 'documentList'])
  const { language } = useDevice()
  const words = useContent('search')
  const search = useMemo(() => {
    const things = documentIds.map((id) => ({
      ...{ id, title: t(`documents:list.${id}.name`), text: t(`documents:list.${id}.purpose`) },
    }))
    const tables = { id: TABLES, title: t('documentList:shelf.tables'), text: t('documentList:tables.text') }
    return createSearch([...things, tables], words, language)
  }, [t, words, language])
  return useMemo(() => (isBlank(typed) ? undefined : new Set(search(typed).ids)), [search, typed])
}
