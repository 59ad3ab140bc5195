import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeMinutes } from '../../domain/staff-meeting/staffMeetingScript.ts'
import type { StaffMeetingStep } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useSaveStatus } from '../../store/DeviceProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useNow } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useStepWords } from './useStepWords.ts'

type ShowHeadProps = {
  readonly meeting: StaffMeeting
  readonly step: StaffMeetingStep
}

/** Where in the meeting this is. The clock tells what has passed, makes no sound, moves nothing and can be hidden. */
export function ShowHead({ meeting, step }: ShowHeadProps) {
  const { t } = useTranslation('staffMeeting')
  const says = useStepWords(meeting)
  const [hasClock, setHasClock] = useState(true)
  const passed = useMinutesSince(meeting)
  const { room } = meeting
  const minutes = step.kind === 'test' ? undefined : step.screen.minutes
  const failed = useSaveStatus().kind === 'failed'
  return (
    <div className="staff-meeting-head">
      <span>
        {meeting.isRehearsal ? <strong>{`${t('rehearsal.chip')} · `}</strong> : null}
        {/* The phase is heard; the heading, which takes the focus, says what it is about. */}
        <span role="status">{says(step)}</span>
        {minutes === undefined ? null : (
          <>
            {' '}
            <span>{`· ${minutes === 'none-left' ? t('show.ifTime') : t('show.minutes', wholeMinutes(minutes))}`}</span>
          </>
        )}
      </span>
      <span>
        {failed ? <strong role="alert">{`${t('show.notKept')} `}</strong> : null}
        {room === 'not-set' ? null : <InRoom id={meeting.id} room={room} />}
        <span>{room === 'not-set' || passed === undefined ? null : ' · '}</span>
        {hasClock && passed !== undefined ? (
          <>
            <span>{t('show.elapsed', { minutes: passed, of: meeting.length })}</span>{' '}
          </>
        ) : null}
        {passed === undefined ? null : (
          <button type="button" className="button button-link" onClick={() => setHasClock(!hasClock)}>
            {hasClock ? t('show.hideClock') : t('show.showClock')}
          </button>
        )}
      </span>
    </div>
  )
}

/** People come and go: one press from any screen. It counts from the next question on. */
function InRoom({ id, room }: { readonly id: StaffMeeting['id']; readonly room: number }) {
  const { t } = useTranslation('staffMeeting')
  const { comeOrGo } = useWorkEdits()
  return (
    <span className="staff-meeting-ways">
      <Button canRepeat aria-label={t('show.left')} onClick={() => comeOrGo(id, -1)}>
        −
      </Button>
      <span role="status">{t('show.room', { count: room })}</span>
      <Button canRepeat aria-label={t('show.came')} onClick={() => comeOrGo(id, 1)}>
        +
      </Button>
    </span>
  )
}

const MINUTE = 60_000

/** Whole minutes since the meeting began; undefined before it has and once it is over. */
function useMinutesSince({ startedAt, endedAt }: StaffMeeting): number | undefined {
  const now = useNow()
  const [time, setTime] = useState(() => now().getTime())
  useEffect(() => {
    const timer = setInterval(() => setTime(now().getTime()), 1000)
    return () => clearInterval(timer)
  }, [now])
  return startedAt === 'not-started' || endedAt !== 'not-ended'
    ? undefined
    : Math.max(0, Math.floor((time - Date.parse(startedAt)) / MINUTE))
}
