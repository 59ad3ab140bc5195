import { useTranslation } from 'react-i18next'
import { type QuestionPhase, questionStep } from '../../../domain/meeting/meetingSteps.ts'
import { withQuestion } from '../../../domain/meeting/staffMeeting.ts'
import type { MeetingQuestion } from '../../../schema/staffMeeting.ts'
import { AnswerMark } from '../AnswerMark.tsx'
import { CountFields } from '../CountFields.tsx'
import { RESULT, RoomResult } from '../RoomResult.tsx'
import { useMeetingQuestions } from '../useMeetingQuestions.ts'
import type { ScreenProps } from './ScreenProps.ts'

type QuestionScreenProps = ScreenProps & {
  readonly question: MeetingQuestion
  readonly phase: QuestionPhase
  readonly isLeaders: boolean
}

/** A question: a silent moment, all answer and are counted, the result. No count is on the wall until the result is. */
export function QuestionScreen({ meeting, change, heading, question, phase, isLeaders }: QuestionScreenProps) {
  const { t } = useTranslation('apt')
  const { spoken } = useMeetingQuestions()
  const said = spoken(question)
  const set = (changed: MeetingQuestion) => change({ questions: [...withQuestion(meeting, changed)] })
  const goTo = (to: QuestionPhase) => change({ screen: questionStep(question.id, to) })
  return (
    <>
      <h1
        ref={heading}
        tabIndex={-1}
        className={phase === 'result' ? 'apt-asked' : 'apt-question'}
        aria-describedby={phase === 'result' ? RESULT : undefined}
      >
        {said.text}
      </h1>
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
          <CountFields
            {...{ question, said, isLeaders }}
            room={meeting.room}
            onChange={set}
            onShow={() => goTo('result')}
          />
        </>
      ) : null}
      {phase === 'think' || phase === 'paper' || phase === 'slips' ? (
        <>
          <ul className="apt-options">
            {said.options.map(({ id, label }) => (
              <li key={id}>
                {question.way === 'cards' ? <AnswerMark optionId={id} /> : null}
                {label}
              </li>
            ))}
          </ul>
          <p className="apt-few">{t(`count.${phase}`)}</p>
        </>
      ) : null}
    </>
  )
}
