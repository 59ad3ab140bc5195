import { useTranslation } from 'react-i18next'
import { instantOf } from '../../../schema/isoDate.ts'
import { useNow } from '../../../store/WorkProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { PeopleField } from '../PeopleField.tsx'
import type { ScreenProps } from './ScreenProps.ts'

/** What the meeting is for, how answers are counted and what is written down; and how many are here. */
export function WelcomeScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const now = useNow()
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('welcome.title')}
      </h1>
      <p className="staff-meeting-few">{t('welcome.purpose')}</p>
      <p className="staff-meeting-few">{t('welcome.rules')}</p>
      <p className="staff-meeting-few">{t('welcome.minutes')}</p>
      <div className="staff-meeting-fields">
        <PeopleField label={t('welcome.room')} value={meeting.room} onChange={(room) => change({ room })} />
        <PeopleField
          label={t('welcome.remote')}
          value={meeting.remote}
          onChange={(remote) => change({ remote: remote === 'not-set' ? 0 : remote })}
        />
        <Button onClick={() => change({ startedAt: instantOf(now()), endedAt: 'not-ended' })}>
          {meeting.startedAt === 'not-started' ? t('welcome.start') : t('welcome.again')}
        </Button>
      </div>
    </>
  )
}
