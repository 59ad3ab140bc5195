import { addressOf } from '../../addresses/index.ts'
import './apt.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLookHere } from '../../ui/useLookHere.ts'
import { NoMeeting } from './NoMeeting.tsx'
import { ShowFoot } from './ShowFoot.tsx'
import { ShowHead } from './ShowHead.tsx'
import { StepView } from './screens/StepView.tsx'
import { useAwake } from './useAwake.ts'
import { type ChangeMeeting, useMeeting } from './useMeeting.ts'
import { useMeetingQuestions } from './useMeetingQuestions.ts'
import { useStepHeading } from './useStepHeading.ts'
import { useSteps } from './useSteps.ts'

/** The meeting on the wall: one step at a time, moved by buttons, by Page keys, never by itself. */
export function ShowPage() {
  // All that a step comes to show, from the start: fetched at the result it would take the question off the wall.
  useTranslation(['apt', 'common'])
  const { meeting, change } = useMeeting()
  useContent('figures')
  useMeetingQuestions()
  if (!meeting) return <NoMeeting />
  return <Show meeting={meeting} change={change} />
}

function Show({ meeting, change }: { readonly meeting: StaffMeeting; readonly change: ChangeMeeting }) {
  const { t } = useTranslation('apt')
  const steps = useSteps(meeting, change)
  const heading = useStepHeading(meeting.wall.isBlank ? 'blank' : steps.step.id)
  const { wall } = meeting
  // Another window finds the meeting only where it is kept.
  const { keep } = useDevice()
  const isKept = keep === 'here' || keep === 'not-asked'
  useAwake()
  useLookHere(wall.isDark ? 'dark' : 'light')
  if (wall.isBlank)
    return (
      <div className="apt-blank">
        <h1 ref={heading} tabIndex={-1} className="visually-hidden">
          {t('show.blank')}
        </h1>
        <Button onClick={steps.onBlank}>{t('show.unblank')}</Button>
      </div>
    )
  return (
    <div className="apt-show">
      <ShowHead meeting={meeting} step={steps.step} />
      <section className="apt-screen">
        <StepView {...{ meeting, change, heading }} step={steps.step} />
      </section>
      <ShowFoot steps={steps}>
        <Link to={addressOf('meeting', { id: meeting.id })}>{t('show.leave')}</Link>
        <Button look="link" onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
          {t('show.full')}
        </Button>
        {isKept ? (
          <Link to={addressOf('leader', { id: meeting.id })} target="_blank">
            {t('show.leader')}
          </Link>
        ) : null}
      </ShowFoot>
    </div>
  )
}
