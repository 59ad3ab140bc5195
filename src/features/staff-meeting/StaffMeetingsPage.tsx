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
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'
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
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <Button look="primary" onClick={prepare}>
        {t('prepare')}
      </Button>
      <section className="section">
        <h2>{t('list')}</h2>
        {rows.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <RowList>
            {rows.toReversed().map((meeting) => {
              const removal = removalOf(meeting)
              const words = t(isTold(meeting) ? 'removedTold' : 'removed')
              return removal ? (
                <UndoNotice key={meeting.id} as="li" removal={removal} words={words} {...undoWords} />
              ) : (
                <StaffMeetingRow
                  key={meeting.id}
                  meeting={meeting}
                  number={meetings.filter(({ on }) => on === meeting.on).indexOf(meeting) + 1}
                  onRemove={() => remove(meeting)}
                />
              )
            })}
          </RowList>
        )}
      </section>
      <ReceiveStaffMeeting />
    </Page>
  )
}

/** How far a meeting has come. */
const stateOf = ({ startedAt, endedAt, handover }: StaffMeeting) =>
  handover.isAway ? 'away' : endedAt !== 'not-ended' ? 'done' : startedAt === 'not-started' ? 'prepared' : 'under-way'

type StaffMeetingRowProps = {
  readonly meeting: StaffMeeting
  /** Which of the day's meetings it is. */
  readonly number: number
  readonly onRemove: () => void
}

function StaffMeetingRow({ meeting, number, onRemove }: StaffMeetingRowProps) {
  const { t } = useTranslation('staffMeeting')
  const state = stateOf(meeting)
  const title = t(number > 1 ? 'staffMeetingNumber' : 'staffMeetingOn', { date: meeting.on, number })
  const name = state === 'done' || state === 'away' ? 'staffMeeting' : 'prepare'
  const ofIt = <span className="visually-hidden">{`: ${title}`}</span>
  return (
    <LinkRow
      title={<Link to={addressOf(name, { id: meeting.id })}>{title}</Link>}
      line={[
        t('questions', { count: meeting.questions.length }),
        ...(meeting.isRehearsal ? [t('rehearsal.chip')] : []),
      ].join(' · ')}
      fact={<span className="chip">{t(`state.${state}`)}</span>}
      end={
        state === 'away' ? undefined : (
          <span className="row">
            <Link className={buttonClass('small')} to={addressOf('wall', { id: meeting.id })}>
              <span>{t('showIt')}</span>
              {ofIt}
            </Link>
            <Button look="small" onClick={onRemove}>
              <span>{t('remove')}</span>
              {ofIt}
            </Button>
          </span>
        )
      }
    />
  )
}
