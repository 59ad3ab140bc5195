import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'

/** The way to what AI is and to the word list. */
export function WordLinks() {
  const { t } = useTranslation('words')
  return (
    <p className="row no-print">
      <Link to={addressOf('whatIsAi')}>{t('ai.title')}</Link>
      <Link to={addressOf('wordList')}>{t('list.title')}</Link>
    </p>
  )
}
