import { useTranslation } from 'react-i18next'

/** What others may ask to see once it has been handed in (`docs/rules/documents.md`). */
export function PublicNotice() {
  const { t } = useTranslation('files')
  return <p className="muted">{t('public')}</p>
}
