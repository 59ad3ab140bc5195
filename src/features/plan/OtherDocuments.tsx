import { useTranslation } from 'react-i18next'
import { DocumentCard, PublicNotice } from '../../documents/index.ts'
import { type DocumentId, documentIds, staffMeetingSheetIds } from '../../report/index.ts'
import { Section } from '../../ui/Section.tsx'

/** A staff meeting's sheets are printed where it is prepared. */
const elsewhere: readonly DocumentId[] = ['plan', ...staffMeetingSheetIds]

/** Every other document: what it is for, how long it is, and its files. */
export function OtherDocuments() {
  const { t } = useTranslation('plan')
  return (
    <Section id="plan-others" title={t('others.title')}>
      <p>{t('others.text')}</p>
      <PublicNotice />
      <ul className="plain-list">
        {documentIds
          .filter((id) => !elsewhere.includes(id))
          .map((id) => (
            <DocumentCard key={id} id={id} />
          ))}
      </ul>
    </Section>
  )
}
