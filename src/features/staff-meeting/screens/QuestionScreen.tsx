import { useTranslation } from 'react-i18next'
import { withQuestion } from '../../../domain/staff-meeting/staffMeeting.ts'
import { type QuestionPhase, questionStep } from '../../../domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeetingQuestion } from '../../../schema/staffMeeting.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { AnswerMark } from '../AnswerMark.tsx'
import { ClosedCount } from '../ClosedCount.tsx'
import { CountFields } from '../CountFields.tsx'
import { RESULT, RoomResult, useFinding } from '../RoomResult.tsx'
import { useStaffMeetingQuestions } from '../useStaffMeetingQuestions.ts'
import type { ScreenProps } from './ScreenProps.ts'

type QuestionScreenProps = ScreenProps & {
  readonly question: StaffMeetingQuestion
  readonly phase: QuestionPhase
  readonly isLeaders: boolean
}

/** A question: a silent moment, all answer and are counted, the result. No count is on the wall until the result is. */
export function QuestionScreen({ meeting, change, heading, question, phase, isLeaders }: QuestionScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const { spoken } = useStaffMeetingQuestions()
  const { countOneMore } = useWorkEdits()
  const said = spoken(question)
  const finding = useFinding({ meeting, question, said })
  const set = (changed: StaffMeetingQuestion) => change({ questions: [...withQuestion(meeting, changed)] })
  const goTo = (to: QuestionPhase) => change({ screen: questionStep(question.id, to) })
  return (
    <>
      <h1
        ref={heading}
        tabIndex={-1}
        className={phase === 'result' ? 'staff-meeting-found' : 'staff-meeting-question'}
        aria-describedby={phase === 'result' ? RESULT : undefined}
      >
        {phase === 'result' ? finding : said.text}
      </h1>
      {phase === 'result' ? <p className="staff-meeting-asked">{said.text}</p> : null}
      {phase === 'result' ? (
        <RoomResult
          {...{ meeting, question, said }}
          onAgain={() => goTo('count')}
          onTell={(isUnanimousTold) => set({ ...question, isUnanimousTold })}
        />
      ) : null}
      {phase === 'count' ? (
        <>
          <p>{t(question.way === 'cards' ? 'count.cards' : 'count.hands')}</p>
          <ClosedCount {...{ meeting, question }} text={said.text}>
            <CountFields
              {...{ question, said, isLeaders }}
              room={meeting.room}
              onChange={set}
              onStep={(optionId, by) => countOneMore(meeting.id, question.id, optionId, by)}
              onShow={() => goTo('result')}
            />
          </ClosedCount>
        </>
      ) : null}
      {phase === 'think' || phase === 'paper' || phase === 'slips' ? (
        <>
          <ul className="staff-meeting-options">
            {said.options.map(({ id, label }) => (
              <li key={id}>
                {question.way === 'cards' ? <AnswerMark optionId={id} /> : null}
                <span>{label}</span>
              </li>
            ))}
          </ul>
          <p className="staff-meeting-few">{t(`count.${phase}`)}</p>
        </>
      ) : null}
    </>
  )
}
