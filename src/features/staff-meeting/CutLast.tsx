import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StaffMeetingStep, withoutLastQuestion } from '../../domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import type { ChangeStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

type CutLastProps = {
  readonly meeting: StaffMeeting
  readonly change: ChangeStaffMeeting
  readonly step: StaffMeetingStep
}

/** When time runs out: the last question goes while nobody has answered it, and comes back while questions are asked. */
export function CutLast({ meeting, change, step }: CutLastProps) {
  const { t } = useTranslation('staffMeeting')
  const { spoken } = useStaffMeetingQuestions()
  const [cut, setCut] = useState<readonly StaffMeetingQuestion[]>([])
  const last = meeting.questions.at(-1)
  const without = withoutLastQuestion(meeting)
  const back = cut.at(-1)
  // On the wall before a question is answered, where time is seen to be short and there is room for it.
  if (step.kind !== 'question' || step.phase === 'count' || step.phase === 'result') return null
  return (
    <>
      {without && last ? (
        <Button
          look="link"
          onClick={() => {
            setCut([...cut, last])
            change(without)
          }}
        >
          <span>{t('show.cut')}</span>
          <span className="visually-hidden">{`: ${spoken(last).text}`}</span>
        </Button>
      ) : null}
      {back ? (
        <Button
          look="link"
          onClick={() => {
            setCut(cut.slice(0, -1))
            if (!meeting.questions.some(({ id }) => id === back.id)) change({ questions: [...meeting.questions, back] })
          }}
        >
          <span>{t('show.uncut')}</span>
          <span className="visually-hidden">{`: ${spoken(back).text}`}</span>
        </Button>
      ) : null}
    </>
  )
}
