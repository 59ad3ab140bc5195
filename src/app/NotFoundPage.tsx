import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { Page } from '../ui/Page.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('common')
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to={addressOf('home')}>{t('notFound.home')}</Link>
      </p>
    </Page>
  )
}
