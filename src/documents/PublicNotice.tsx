import { useTranslation } from 'react-i18next'

/** What others may ask to see once it has been handed in (`law.md`, "What you hand in becomes public"). */
export function PublicNotice() {
  const { t } = useTranslation('files')
  return <p className="muted">{t('public')}</p>
}
