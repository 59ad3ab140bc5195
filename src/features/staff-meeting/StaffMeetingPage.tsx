import { addressOf } from '../../addresses/index.ts'
import './staffMeeting.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DocumentButtons, ReportView, useDocument, useTallyWords } from '../../documents/index.ts'
import { isInPlan } from '../../domain/staff-meeting/staffMeeting.ts'
import { earlierAnswers, shownAnswer } from '../../domain/staff-meeting/tally.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { HandOver, isHandedOver } from './HandOver.tsx'
import { NewDecisions } from './NewDecisions.tsx'
import { NoStaffMeeting } from './NoStaffMeeting.tsx'
import { useStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

/** After the meeting: its minutes, what of the counts may leave the room, and what was decided. */
export function StaffMeetingPage() {
  const { t } = useTranslation(['staffMeeting', 'common', 'documents', 'files'])
  const { meeting } = useStaffMeeting()
  useContent('figures')
  const minutes = useDocument('minutes', { staffMeetingId: meeting?.id ?? 'latest' })
  if (!meeting) return <NoStaffMeeting />
  return (
    <Page
      title={t('staffMeetingOn', { date: meeting.on })}
      before={<Link to={addressOf('staffMeetings')}>{t('back')}</Link>}
    >
      {meeting.isRehearsal ? <Notice tone="info">{t('rehearsal.is')}</Notice> : null}
      <p className="row">
        <Link className={buttonClass('plain')} to={addressOf('wall', { id: meeting.id })}>
          {t('showIt')}
        </Link>
        <Link to={addressOf('count', { id: meeting.id })}>{t('countLink')}</Link>
        <Link to={addressOf('prepare', { id: meeting.id })}>{t('prepareLink')}</Link>
      </p>
      <section className="section">
        <h2>{t('minutes.title')}</h2>
        <p>{t('minutes.text')}</p>
        <details>
          <summary>{t('minutes.read')}</summary>
          <ReportView model={minutes.preview()} />
        </details>
        <DocumentButtons document={minutes} />
      </section>
      <section className="section">
        <h2>{t('after.answers')}</h2>
        <p className="muted">{t('after.rules')}</p>
        <ul className="things">
          {meeting.questions.map((question) => (
            <Answered key={question.id} meeting={meeting} question={question} />
          ))}
        </ul>
      </section>
      <Decisions meeting={meeting} />
      {isHandedOver(meeting) ? <HandOver meeting={meeting} /> : null}
    </Page>
  )
}

function Decisions({ meeting }: { readonly meeting: StaffMeeting }) {
  const { t } = useTranslation(['staffMeeting', 'common'])
  const { decisions, feedbackOn, isRehearsal } = meeting
  return (
    <section className="section">
      <h2>{t('after.decisions')}</h2>
      {decisions.length === 0 ? <p>{t('after.noDecisions')}</p> : null}
      <ol>
        {decisions.map(({ id, what, responsible, dueOn, level, actionId }) => (
          <li key={id}>
            {[
              what,
              responsible.kind === 'role' ? t(`common:responsible.${responsible.role}`) : responsible.text,
              ...(dueOn === 'not-set' ? [] : [dueOn]),
              t(`decide.level.${level}`),
              ...(isRehearsal || isInPlan({ actionId }) ? [] : [t('after.notInPlan')]),
            ].join(' · ')}
          </li>
        ))}
      </ol>
      {isRehearsal ? null : <NewDecisions meeting={meeting} />}
      {feedbackOn === 'not-set' ? null : <p>{t('after.feedback', { date: feedbackOn })}</p>}
      {decisions.length > 0 && !isRehearsal ? <Link to={addressOf('actions')}>{t('after.toActions')}</Link> : null}
    </section>
  )
}

function Answered({ meeting, question }: { readonly meeting: StaffMeeting; readonly question: StaffMeetingQuestion }) {
  const { t } = useTranslation('staffMeeting')
  const { spoken } = useStaffMeetingQuestions()
  const says = useTallyWords()
  const counts = { meetings: useStaffMeetings(), toldCounts: useOwned('told-count') }
  const { figures } = useContent('figures')
  const said = spoken(question)
  const answer = shownAnswer(meeting, question, counts)
  const link = said.from?.figure
  const figure = link?.fit === 'similar' ? figures.find(({ id }) => id === link.id) : undefined
  return (
    <li>
      <strong>{said.text}</strong>
      <p>{answer === 'not-counted' ? t('after.notCounted') : says(answer, said)}</p>
      {earlierAnswers(meeting, question, counts).map((earlier, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two meetings of one day have nothing else to be told apart by
        <p key={index}>{t('after.earlier', { date: earlier.on, words: says(earlier.answer, said) })}</p>
      ))}
      {figure ? <p className="muted">{`${figure.takeaway} ${t('survey.caveat')}`}</p> : null}
    </li>
  )
}
