import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument, useLength } from '../../documents/index.ts'
import { type DocumentId, documentIds, meetingSheetIds } from '../../report/index.ts'
import { usePagesInWords } from './usePagesInWords.ts'

/** A staff meeting's sheets are printed where it is prepared. */
const elsewhere: readonly DocumentId[] = ['plan', ...meetingSheetIds]

/** Every other document: what it is for, how long it is, and its files. */
export function OtherDocuments() {
  const { t } = useTranslation('plan')
  return (
    <section className="section">
      <h2>{t('others.title')}</h2>
      <p>{t('others.text')}</p>
      <ul className="plain-list">
        {documentIds
          .filter((id) => !elsewhere.includes(id))
          .map((id) => (
            <OtherDocument key={id} id={id} />
          ))}
      </ul>
    </section>
  )
}

function OtherDocument({ id }: { readonly id: DocumentId }) {
  const { t } = useTranslation(['plan', 'documents'])
  const document = useDocument(id)
  const length = useLength(document)
  const inWords = usePagesInWords()
  if (!document.isThere) return null
  const name = t(`documents:list.${id}.name`)
  return (
    <li className="card">
      <h3>{name}</h3>
      <p>
        {t(`documents:list.${id}.purpose`)} <span className="muted">{inWords(length)}</span>
      </p>
      {document.audience === 'own-use' ? <p className="action-warning">{t('others.private')}</p> : null}
      <DocumentButtons document={document} name={name} look="plain" />
    </li>
  )
}
