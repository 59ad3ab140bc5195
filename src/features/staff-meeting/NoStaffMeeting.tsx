import './noStaffMeeting.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { useStaffMeeting } from './useStaffMeeting.ts'

/** The address names a meeting that is not here, or one that somebody else has. */
export function NoStaffMeeting() {
  const { t } = useTranslation('staffMeeting')
  const { away } = useStaffMeeting()
  const { takeBack } = useWorkEdits()
  const before = <Link to={addressOf('staffMeetings')}>{t('back')}</Link>
  if (away)
    return (
      <Page title={t('away.title')} before={before}>
        <p className="lead">{t('away.text')}</p>
        <p>{t('away.without')}</p>
        <Button onClick={() => takeBack(away.id)}>{t('away.takeBack')}</Button>
      </Page>
    )
  return (
    <Page title={t('title')} before={before}>
      <Notice tone="warn">
        <p>{t('gone')}</p>
      </Notice>
    </Page>
  )
}
