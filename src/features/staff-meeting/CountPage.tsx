import { addressOf } from '../../addresses/index.ts'
import './staffMeeting.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { withQuestion } from '../../domain/staff-meeting/staffMeeting.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClosedCount } from './ClosedCount.tsx'
import { NoStaffMeeting } from './NoStaffMeeting.tsx'
import { PaperCount } from './PaperCount.tsx'
import { PeopleField } from './PeopleField.tsx'
import { useStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

/** Sums from paper and slips, keyed in after the meeting. */
export function CountPage() {
  const { t } = useTranslation('staffMeeting')
  const { meeting, change } = useStaffMeeting()
  const { spoken } = useStaffMeetingQuestions()
  if (!meeting) return <NoStaffMeeting />
  return (
    <Page
      title={t('keyIn.title')}
      before={<Link to={addressOf('staffMeeting', { id: meeting.id })}>{t('keyIn.back')}</Link>}
    >
      <p className="lead">{t('keyIn.lead')}</p>
      {meeting.isRehearsal ? <Notice tone="info">{t('rehearsal.is')}</Notice> : null}
      <PeopleField label={t('welcome.room')} value={meeting.room} onChange={(room) => change({ room })} />
      {meeting.questions.map((question) => (
        <ClosedCount key={question.id} {...{ meeting, question }} text={spoken(question).text} isTitled>
          <PaperCount
            question={question}
            said={spoken(question)}
            room={meeting.room}
            onChange={(changed) => change({ questions: [...withQuestion(meeting, changed)] })}
          />
        </ClosedCount>
      ))}
    </Page>
  )
}
