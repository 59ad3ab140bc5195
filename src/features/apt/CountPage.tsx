import { addressOf } from '../../addresses/index.ts'
import './apt.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { withQuestion } from '../../domain/meeting/staffMeeting.ts'
import { Page } from '../../ui/Page.tsx'
import { NoMeeting } from './NoMeeting.tsx'
import { PaperCount } from './PaperCount.tsx'
import { PeopleField } from './PeopleField.tsx'
import { useMeeting } from './useMeeting.ts'
import { useMeetingQuestions } from './useMeetingQuestions.ts'

/** Sums from paper and slips, keyed in after the meeting. */
export function CountPage() {
  const { t } = useTranslation('apt')
  const { meeting, change } = useMeeting()
  const { spoken } = useMeetingQuestions()
  if (!meeting) return <NoMeeting />
  return (
    <Page
      title={t('keyIn.title')}
      before={<Link to={addressOf('meeting', { id: meeting.id })}>{t('keyIn.back')}</Link>}
    >
      <p className="lead">{t('keyIn.lead')}</p>
      <PeopleField label={t('welcome.room')} value={meeting.room} onChange={(room) => change({ room })} />
      {meeting.questions.map((question) => (
        <PaperCount
          key={question.id}
          question={question}
          said={spoken(question)}
          room={meeting.room}
          onChange={(changed) => change({ questions: [...withQuestion(meeting, changed)] })}
        />
      ))}
    </Page>
  )
}
