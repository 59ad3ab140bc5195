import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../report/index.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import { DocumentButtons } from './DocumentButtons.tsx'
import { useLength } from './useChapterLengths.ts'
import { useDocument } from './useDocument.ts'
import { usePagesInWords } from './usePagesInWords.ts'

type DocumentCardProps = {
  readonly id: DocumentId
  /** The meeting it is of, where it is of one. */
  readonly staffMeetingId?: StaffMeeting['id']
}

/** One document in a list: what it is for, how long it is, and its files; nothing while there is nothing for it to say. */
export function DocumentCard({ id, staffMeetingId }: DocumentCardProps) {
  const { t } = useTranslation('documents')
  const document = useDocument(id, staffMeetingId === undefined ? {} : { staffMeetingId })
  const length = useLength(document)
  const inWords = usePagesInWords()
  if (!document.isThere) return null
  const name = t(`list.${id}.name`)
  return (
    <li className="card">
      <h3>{name}</h3>
      <p>
        {t(`list.${id}.purpose`)} <span className="muted">{inWords(length)}</span>
      </p>
      {document.audience === 'own-use' ? (
        <p>
          <strong>{t('ownUse')}</strong>
        </p>
      ) : null}
      <DocumentButtons document={document} name={name} look="plain" isPublicTold />
    </li>
  )
}
