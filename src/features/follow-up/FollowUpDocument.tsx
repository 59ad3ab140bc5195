import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument } from '../../documents/index.ts'

/** The paper for the meeting where the parties follow up; nothing while there is nothing to follow. */
export function FollowUpDocument() {
  const { t } = useTranslation('followUp')
  const document = useDocument('follow-up')
  if (!document.isThere) return null
  return (
    <section className="section">
      <h2>{t('document.title')}</h2>
      <p>{t('document.text')}</p>
      <DocumentButtons document={document} look="plain" />
    </section>
  )
}
