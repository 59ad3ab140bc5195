import { useTranslation } from 'react-i18next'
import { withQuestion } from '../../../domain/staffMeeting.ts'
import { tallyOf } from '../../../domain/tally.ts'
import type { MeetingQuestion } from '../../../schema/staffMeeting.ts'
import { CountFields } from '../CountFields.tsx'
import { RoomResult } from '../RoomResult.tsx'
import { useMeetingQuestions } from '../useMeetingQuestions.ts'
import type { ScreenProps } from './ScreenProps.ts'

/** A question: read, a silent moment, all answer at once, count, show. What was counted is not on the wall until then. */
export function QuestionScreen({
  meeting,
  change,
  heading,
  questionId,
}: ScreenProps & { readonly questionId: string }) {
  const { t } = useTranslation('apt')
  const { spoken } = useMeetingQuestions()
  const question = meeting.questions.find(({ id }) => id === questionId)
  if (!question) return null
  const said = spoken(question)
  const set = (changed: MeetingQuestion) => change({ questions: [...withQuestion(meeting, changed)] })
  const isShown = question.isShown && tallyOf(meeting, question) !== undefined
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="apt-question">
        {said.text}
      </h1>
      {question.secret ? (
        <Slips said={said.options.map(({ label }) => label)} />
      ) : (
        <>
          {isShown ? null : (
            <>
              <p>{t(question.way === 'cards' ? 'count.cards' : 'count.hands')}</p>
              <CountFields {...{ question, said }} room={meeting.room} onChange={set} />
            </>
          )}
          <div role="status">
            {isShown ? (
              <RoomResult
                {...{ meeting, question, said }}
                onHide={() => set({ ...question, isShown: false })}
                onTell={(isUnanimousTold) => set({ ...question, isUnanimousTold })}
              />
            ) : null}
          </div>
        </>
      )}
    </>
  )
}

/** A secret question is never counted on the wall: it is answered on folded slips, and two people count them after. */
function Slips({ said }: { readonly said: readonly string[] }) {
  const { t } = useTranslation('apt')
  return (
    <>
      <ul>
        {said.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>{t('count.slips')}</p>
    </>
  )
}
