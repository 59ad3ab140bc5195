import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'

/** Where several people's files are put together. */
export function ToMerge() {
  const { t } = useTranslation('merge')
  return (
    <section className="section">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <Link to={addressOf('merge')}>{t('title')}</Link>
    </section>
  )
}
