import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import { Tools } from './Tools.tsx'

/** The tools in one list: what there is, how far each has come, and which steps ask for it. */
export function GroundworkPage() {
  const { t } = useTranslation('groundwork')
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <Tools />
    </Page>
  )
}
