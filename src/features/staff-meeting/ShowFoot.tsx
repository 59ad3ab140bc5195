import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffMeetingStep } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import { Button } from '../../ui/Button.tsx'
import type { Steps } from './useSteps.ts'

type ShowFootProps = {
  readonly steps: Steps
  readonly says: (step: StaffMeetingStep) => string
  readonly children: ReactNode
}

/** True where what the step is for has the strongest button: its result, or the end. */
const hasItsOwn = (step: StaffMeetingStep): boolean =>
  step.id === 'next' || (step.kind === 'question' && step.phase === 'count')

/** The ways on, always in the same place: back, to the decisions when time is short, and next. */
export function ShowFoot({ steps: { step, onBack, onNext, onDecide, leftAt }, says, children }: ShowFootProps) {
  const { t } = useTranslation('staffMeeting')
  return (
    <div className="staff-meeting-foot">
      <span className="staff-meeting-ways">{children}</span>
      <span className="staff-meeting-ways">
        <Button canRepeat aria-disabled={!onBack} onClick={onBack}>
          {t('show.back')}
        </Button>
        <Button look="link" onClick={onDecide}>
          {leftAt ? t('show.backTo', { step: says(leftAt) }) : t('show.decide')}
        </Button>
        <Button canRepeat look={hasItsOwn(step) ? 'plain' : 'primary'} aria-disabled={!onNext} onClick={onNext}>
          {t('show.next')}
        </Button>
      </span>
    </div>
  )
}
