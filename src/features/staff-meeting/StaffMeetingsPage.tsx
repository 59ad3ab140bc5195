import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { askedQuestion, newStaffMeeting } from '../../domain/staff-meeting/staffMeeting.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useOnce } from '../../ui/useOnce.ts'
import { ReceiveStaffMeeting } from './ReceiveStaffMeeting.tsx'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

/** The workplace's staff meetings: prepare one, show it, read what came of it. */
export function StaffMeetingsPage() {
  const { t } = useTranslation(['staffMeeting', 'common'])
  const [meetings, told] = [useStaffMeetings(), useOwned('told-count')]
  const isTold = ({ id }: StaffMeeting) => told.some(({ staffMeetingId }) => staffMeetingId === id)
  const { sets, find } = useStaffMeetingQuestions()
  const today = useToday()
  const navigate = useNavigate()
  const { addStaffMeeting } = useWorkEdits()
  const { rows, removalOf, remove } = useRemoving(meetings)
  const undoWords = useUndoWords()
  const prepare = useOnce(() => {
    const first = sets[0]
    const questions = (first?.questions ?? []).flatMap((id) => {
      const question = find(id)
      return question ? [askedQuestion(question)] : []
    })
    const id = addStaffMeeting({ ...newStaffMeeting(today, first?.minutes ?? 20), questions })
    void navigate(addressOf('prepare', { id }))
  })
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <Button look="primary" onClick={prepare}>
        {t('prepare')}
      </Button>
      <section className="section">
        <h2>{t('list')}</h2>
        {rows.length === 0 ? <p>{t('none')}</p> : null}
        <ul className="plain-list">
          {rows.toReversed().map((meeting) => {
            const removal = removalOf(meeting)
            const words = t(isTold(meeting) ? 'removedTold' : 'removed')
            return removal ? (
              <UndoNotice key={meeting.id} as="li" removal={removal} words={words} {...undoWords} />
            ) : (
              <StaffMeetingCard
                key={meeting.id}
                meeting={meeting}
                number={meetings.filter(({ on }) => on === meeting.on).indexOf(meeting) + 1}
                onRemove={() => remove(meeting)}
              />
            )
          })}
        </ul>
      </section>
      <ReceiveStaffMeeting />
    </Page>
  )
}

/** How far a meeting has come. */
const stateOf = ({ startedAt, endedAt, handover }: StaffMeeting) =>
  handover.isAway ? 'away' : endedAt !== 'not-ended' ? 'done' : startedAt === 'not-started' ? 'prepared' : 'under-way'

type StaffMeetingCardProps = {
  readonly meeting: StaffMeeting
  /** Which of the day's meetings it is. */
  readonly number: number
  readonly onRemove: () => void
}

function StaffMeetingCard({ meeting, number, onRemove }: StaffMeetingCardProps) {
  const { t } = useTranslation('staffMeeting')
  const state = stateOf(meeting)
  const title = t(number > 1 ? 'staffMeetingNumber' : 'staffMeetingOn', { date: meeting.on, number })
  return (
    <li className="card">
      <h3>
        <Link
          to={
            state === 'done' || state === 'away'
              ? addressOf('staffMeeting', { id: meeting.id })
              : addressOf('prepare', { id: meeting.id })
          }
        >
          {title}
        </Link>
      </h3>
      <p>
        <span className="chip">{t(`state.${state}`)}</span>{' '}
        {meeting.isRehearsal ? <span className="chip">{t('rehearsal.chip')}</span> : null}{' '}
        <span>{t('questions', { count: meeting.questions.length })}</span>
      </p>
      {state === 'away' ? null : (
        <p className="row">
          <Link to={addressOf('wall', { id: meeting.id })}>
            <span>{t('showIt')}</span>
            <span className="visually-hidden">{`: ${title}`}</span>
          </Link>
          <Button look="link" onClick={onRemove}>
            <span>{t('remove')}</span>
            <span className="visually-hidden">{`: ${title}`}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
