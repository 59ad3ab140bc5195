import { addressOf } from '../../addresses/index.ts'
import './staffMeeting.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLookHere } from '../../ui/useLookHere.ts'
import { CutLast } from './CutLast.tsx'
import { NoStaffMeeting } from './NoStaffMeeting.tsx'
import { ShowFoot } from './ShowFoot.tsx'
import { ShowHead } from './ShowHead.tsx'
import { StepView } from './screens/StepView.tsx'
import { useAwake } from './useAwake.ts'
import { useFilling } from './useFilling.ts'
import { type ChangeStaffMeeting, useStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'
import { useStepHeading } from './useStepHeading.ts'
import { useSteps } from './useSteps.ts'
import { useStepWords } from './useStepWords.ts'

/** The meeting on the wall: one step at a time, moved by buttons, by Page keys, never by itself. */
export function ShowPage() {
  // All that a step comes to show, from the start: fetched at the result it would take the question off the wall.
  useTranslation(['staffMeeting', 'common'])
  const { meeting, change } = useStaffMeeting()
  useContent('figures')
  useStaffMeetingQuestions()
  if (!meeting) return <NoStaffMeeting />
  return <Show meeting={meeting} change={change} />
}

function Show({ meeting, change }: { readonly meeting: StaffMeeting; readonly change: ChangeStaffMeeting }) {
  const { t } = useTranslation('staffMeeting')
  const steps = useSteps(meeting, change)
  const says = useStepWords(meeting)
  const heading = useStepHeading(meeting.wall.isBlank ? 'blank' : steps.step.id)
  const { wall } = meeting
  const screen = useFilling()
  // Another window finds the meeting only where it is kept.
  const { keep } = useDevice()
  const isKept = keep === 'here' || keep === 'not-asked'
  useAwake()
  useLookHere(wall.isDark ? 'dark' : 'light')
  if (wall.isBlank)
    return (
      <div className="staff-meeting-blank">
        <h1 ref={heading} tabIndex={-1} className="visually-hidden">
          {t('show.blank')}
        </h1>
        <Button onClick={steps.onBlank}>{t('show.unblank')}</Button>
      </div>
    )
  return (
    <div className="staff-meeting-show">
      <ShowHead meeting={meeting} step={steps.step} />
      <section className="staff-meeting-screen" ref={screen}>
        <StepView {...{ meeting, change, heading }} step={steps.step} />
      </section>
      <ShowFoot steps={steps} says={says}>
        <CutLast {...{ meeting, change }} step={steps.step} />
        <Link to={addressOf('staffMeeting', { id: meeting.id })}>{t('show.leave')}</Link>
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
