import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askedQuestion, nextNumber, ownQuestion } from '../../domain/staff-meeting/staffMeeting.ts'
import { isSameText } from '../../domain/suppression/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { MOST_WORDS, type SurveyQuestion } from '../../schema/survey.ts'
import { Button } from '../../ui/Button.tsx'
import { Check, TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import type { ChangeStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

const WAYS = ['hands', 'cards', 'paper'] as const

type ChooseQuestionsProps = { readonly meeting: StaffMeeting; readonly change: ChangeStaffMeeting }

/** The questions of the meeting: from the survey, from the checklist, and one's own. */
export function ChooseQuestions({ meeting, change }: ChooseQuestionsProps) {
  const { t } = useTranslation('staffMeeting')
  const { ofSurvey, ofChecklist, spoken } = useStaffMeetingQuestions()
  const toggle = (question: SurveyQuestion) => {
    const isChosen = meeting.questions.some(({ id }) => id === question.id)
    const others = meeting.questions.filter(({ id }) => id !== question.id)
    change({ questions: isChosen ? others : [...others, askedQuestion(question)] })
  }
  return (
    <section className="section">
      <h2>{t('choose.title')}</h2>
      <p>{t('choose.text')}</p>
      <ol>
        {meeting.questions.map((question) => (
          <li key={question.id}>
            {spoken(question).text} {question.secret ? <span className="chip">{t('choose.slips')}</span> : null}{' '}
            <Button
              look="link"
              onClick={() => change({ questions: meeting.questions.filter(({ id }) => id !== question.id) })}
            >
              {t('choose.remove')}
              <span className="visually-hidden">: {spoken(question).text}</span>
            </Button>
          </li>
        ))}
      </ol>
      <Way meeting={meeting} change={change} />
      <QuestionList {...{ meeting, toggle }} title={t('choose.survey')} questions={ofSurvey} />
      <QuestionList {...{ meeting, toggle }} title={t('choose.checklist')} questions={ofChecklist} />
      <OwnQuestion meeting={meeting} change={change} />
    </section>
  )
}

/** How the open questions are answered; secret ones always on slips. */
function Way({ meeting: { questions }, change }: ChooseQuestionsProps) {
  const { t } = useTranslation('staffMeeting')
  const open = questions.filter(({ secret }) => !secret)
  const choose = (way: (typeof WAYS)[number]) =>
    change({ questions: questions.map((question) => (question.secret ? question : { ...question, way })) })
  if (open.length === 0) return null
  return (
    <RadioScale
      legend={t('choose.way')}
      options={WAYS.map((value) => ({ value, label: t(`choose.ways.${value}`) }))}
      value={WAYS.find((way) => open.every((question) => question.way === way)) ?? 'not-answered'}
      onChoose={choose}
    />
  )
}

type QuestionListProps = {
  readonly title: string
  readonly questions: readonly SurveyQuestion[]
  readonly meeting: StaffMeeting
  readonly toggle: (question: SurveyQuestion) => void
}

function QuestionList({ title, questions, meeting, toggle }: QuestionListProps) {
  const { t } = useTranslation('staffMeeting')
  return (
    <details>
      <summary>{title}</summary>
      {questions.map((question) => (
        <Check
          key={question.id}
          label={question.secret ? t('choose.secret', { text: question.text }) : question.text}
          checked={meeting.questions.some(({ id }) => id === question.id)}
          onChange={() => toggle(question)}
        />
      ))}
    </details>
  )
}

function OwnQuestion({ meeting, change }: ChooseQuestionsProps) {
  const { t } = useTranslation('staffMeeting')
  const { ofSurvey, ofChecklist } = useStaffMeetingQuestions()
  const [text, setText] = useState('')
  const words = text.trim().split(/\s+/).filter(Boolean).length
  const add = () => {
    if (words === 0) return
    // In the words of a known question it is that one, so that its counts are held against each other.
    const known = [...ofSurvey, ...ofChecklist].find((question) => isSameText(question.text, text))
    const isChosen = known && meeting.questions.some(({ id }) => id === known.id)
    const added = known ? askedQuestion(known) : ownQuestion(text.trim(), nextNumber(meeting.questions))
    if (!isChosen) change({ questions: [...meeting.questions, added] })
    setText('')
  }
  return (
    <div>
      <TextField
        label={t('choose.own')}
        hint={t('choose.ownHint')}
        message={words > MOST_WORDS ? t('choose.ownLong', { count: words, most: MOST_WORDS }) : ''}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button onClick={add}>{t('choose.ownAdd')}</Button>
    </div>
  )
}
