import { addressOf } from '../../addresses/index.ts'
import './staffMeeting.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StaffMeetingStep } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { CutLast } from './CutLast.tsx'
import { NoStaffMeeting } from './NoStaffMeeting.tsx'
import { ShowFoot } from './ShowFoot.tsx'
import { ShowHead } from './ShowHead.tsx'
import { StepView } from './screens/StepView.tsx'
import { type ChangeStaffMeeting, useStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'
import { useStepHeading } from './useStepHeading.ts'
import { useSteps } from './useSteps.ts'
import { useStepWords } from './useStepWords.ts'
import { WallChoices } from './WallChoices.tsx'

/** The leader's own window, for a screen that the room does not see: what to say now, what comes, and the same steps. */
export function LeaderPage() {
  useTranslation(['staffMeeting', 'common'])
  const { meeting, change } = useStaffMeeting()
  useContent('figures')
  useStaffMeetingQuestions()
  if (!meeting) return <NoStaffMeeting />
  return <Leader meeting={meeting} change={change} />
}

function Leader({ meeting, change }: { readonly meeting: StaffMeeting; readonly change: ChangeStaffMeeting }) {
  const { t } = useTranslation('staffMeeting')
  const steps = useSteps(meeting, change)
  const says = useStepWords(meeting)
  const heading = useStepHeading(steps.step.id)
  const { wall } = meeting
  return (
    <div className="staff-meeting-leader">
      <ShowHead meeting={meeting} step={steps.step} />
      <div className="page">
        {/* No heading of its own: the step's is the first of the page. */}
        <aside className="staff-meeting-say" aria-label={t('leader.title')}>
          <p>
            <strong>{t('leader.now')}</strong>
          </p>
          <p>{t(`leader.say.${sayingOf(steps.step)}`)}</p>
          {steps.step.kind === 'question' && steps.step.phase !== 'result' ? <p>{t('leader.unclear')}</p> : null}
          {steps.next ? <p className="muted">{t('leader.next', { step: says(steps.next) })}</p> : null}
          {wall.isBlank ? <p>{t('leader.blank')}</p> : null}
        </aside>
        <section>
          <StepView {...{ meeting, change, heading }} step={steps.step} isLeaders />
        </section>
        {steps.step.kind === 'test' ? null : <WallChoices meeting={meeting} change={change} />}
      </div>
      <ShowFoot steps={steps} says={says}>
        <CutLast {...{ meeting, change }} step={steps.step} />
        <Link to={addressOf('staffMeeting', { id: meeting.id })}>{t('show.leave')}</Link>
        <Button onClick={steps.onBlank}>{wall.isBlank ? t('show.unblank') : t('leader.makeBlank')}</Button>
      </ShowFoot>
    </div>
  )
}

/** Which of the leader's lines belongs to a step. */
function sayingOf(step: StaffMeetingStep) {
  if (step.kind === 'test') return 'test'
  if (step.kind === 'screen') return step.screen.kind
  return step.phase === 'count' && step.question.way === 'cards' ? 'count-cards' : step.phase
}
