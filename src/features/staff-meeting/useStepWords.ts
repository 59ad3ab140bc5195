import { useTranslation } from 'react-i18next'
import type { StaffMeetingStep } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What a step is called: where it stands in the meeting and, for a question, what happens with it now. */
export function useStepWords({ questions }: StaffMeeting): (step: StaffMeetingStep) => string {
  const { t } = useTranslation('staffMeeting')
  return (step) => {
    if (step.kind === 'test') return t('step.test')
    if (step.kind === 'screen') return t(`step.${step.screen.kind}`)
    const number = questions.findIndex(({ id }) => id === step.question.id) + 1
    return t('step.question', { number, of: questions.length, phase: t(`phase.${step.phase}`) })
  }
}
