import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The way to what AI is and to the word list. */
export function WordLinks() {
  const { t } = useTranslation('words')
  return (
    <p className="row no-print">
      <Link to="/vad-ar-ai">{t('ai.title')}</Link>
      <Link to="/ordlista">{t('list.title')}</Link>
    </p>
  )
}
