import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'

/** The address names a meeting that is not here. */
export function NoStaffMeeting() {
  const { t } = useTranslation('staffMeeting')
  return (
    <Page title={t('title')} before={<Link to={addressOf('staffMeetings')}>{t('back')}</Link>}>
      <Notice tone="warn">
        <p>{t('gone')}</p>
      </Notice>
    </Page>
  )
}
