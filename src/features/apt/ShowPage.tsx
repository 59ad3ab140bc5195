import './apt.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type MeetingScreen, meetingScript } from '../../domain/meetingScript.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useNow } from '../../store/WorkProvider.tsx'
import { asInstant } from './asInstant.ts'
import { NoMeeting } from './NoMeeting.tsx'
import { ShowFoot } from './ShowFoot.tsx'
import { ShowHead } from './ShowHead.tsx'
import { ScreenView } from './screens/ScreenView.tsx'
import { useAwake } from './useAwake.ts'
import { type ChangeMeeting, useMeeting } from './useMeeting.ts'
import { useMeetingKeys } from './useMeetingKeys.ts'
import { useMeetingQuestions } from './useMeetingQuestions.ts'

/** The meeting on the wall: one screen at a time, moved by buttons, by Page keys, never by itself. */
export function ShowPage() {
  // All that a screen comes to show, from the start: fetched at the result it would take the question off the wall.
  useTranslation(['apt', 'common'])
  const { meeting, change } = useMeeting()
  useContent('figures')
  useMeetingQuestions()
  if (!meeting) return <NoMeeting />
  return <Show meeting={meeting} change={change} />
}

function Show({ meeting, change }: { readonly meeting: StaffMeeting; readonly change: ChangeMeeting }) {
  const { t } = useTranslation(['apt', 'common'])
  const script = meetingScript(
    meeting.length,
    meeting.questions.map(({ id }) => id),
  )
  const at = Math.max(
    script.findIndex(({ id }) => id === meeting.screen),
    0,
  )
  const screen = script[at]
  const now = useNow()
  const goTo = (to: MeetingScreen | undefined) => {
    if (!to) return
    // Going on begins the meeting: a leader with nothing but a clicker never reaches the button that does.
    const begins = meeting.startedAt === 'not-started' ? { startedAt: asInstant(now()) } : {}
    change({ screen: to.id, ...begins })
  }
  const { isBlank, unblank } = useMeetingKeys(
    () => goTo(script[at - 1]),
    () => goTo(script[at + 1]),
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useAwake()
  useEffect(() => {
    document.title = `${t('showIt')} – Lägeskoll AI`
  }, [t])
  useEffect(() => {
    if (screen?.id) heading.current?.focus()
  }, [screen?.id])
  if (!screen) return <NoMeeting />
  if (isBlank)
    return (
      <div className="apt-blank">
        <button type="button" className="button" onClick={unblank}>
          {t('show.unblank')}
        </button>
      </div>
    )
  return (
    <div className="apt-show">
      <ShowHead meeting={meeting} screen={screen} number={at + 1} of={script.length} />
      <section className="apt-screen">
        <ScreenView {...{ meeting, change, screen, heading }} />
      </section>
      <ShowFoot
        onBack={at > 0 ? () => goTo(script[at - 1]) : undefined}
        onNext={at < script.length - 1 ? () => goTo(script[at + 1]) : undefined}
        onDecide={() => goTo(script.find(({ kind }) => kind === 'decide'))}
      >
        <Link className="button button-link" to={`/apt/${meeting.id}`}>
          {t('show.leave')}
        </Link>
      </ShowFoot>
    </div>
  )
}
