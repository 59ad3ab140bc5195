import { useTranslation } from 'react-i18next'
import { askedQuestion, nextNumber, ownQuestion } from '../../domain/staff-meeting/staffMeeting.ts'
import { questionsInTime } from '../../domain/staff-meeting/staffMeetingScript.ts'
import { isSameQuestion, isSameText } from '../../domain/suppression/index.ts'
import { asWritten } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { MOST_WORDS, type SurveyQuestion } from '../../schema/survey.ts'
import { useDraft } from '../../store/useDraft.ts'
import { useRemovingParts } from '../../store/useRemovingParts.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { AddForm } from '../../ui/AddForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import type { ChangeStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

const WAYS = ['hands', 'cards', 'paper'] as const

type ChooseQuestionsProps = { readonly meeting: StaffMeeting; readonly change: ChangeStaffMeeting }

/** The questions of the meeting: from the survey, from the checklist, and one's own. */
export function ChooseQuestions({ meeting, change }: ChooseQuestionsProps) {
  const { t } = useTranslation('staffMeeting')
  const { ofSurvey, ofChecklist, spoken } = useStaffMeetingQuestions()
  const { rows, remove } = useRemovingParts(
    meeting.questions,
    (questions) => change({ questions: [...questions] }),
    ({ id }) => meeting.questions.some((question) => question.id === id),
  )
  const undoWords = useUndoWords()
  const toggle = (question: SurveyQuestion) => {
    const index = meeting.questions.findIndex(({ id }) => id === question.id)
    if (index === -1) change({ questions: [...meeting.questions, askedQuestion(question)] })
    else remove(index)
  }
  return (
    <section className="section">
      <h2>{t('choose.title')}</h2>
      <p>{t('choose.text')}</p>
      <TooMany meeting={meeting} />
      <ol>
        {rows.map((row) =>
          row.kind === 'gone' ? (
            <UndoNotice
              key={`gone ${row.part.id}`}
              as="li"
              removal={row}
              words={isCounted(row.part) ? t('choose.taken') : t('choose.removed', { text: spoken(row.part).text })}
              {...undoWords}
            />
          ) : (
            <li key={row.part.id}>
              <span>{spoken(row.part).text}</span>{' '}
              {row.part.secret ? <span className="chip">{t('choose.slips')}</span> : null}{' '}
              <Button look="link" onClick={() => remove(row.index)}>
                <span>{t('choose.remove')}</span>
                <span className="visually-hidden">{`: ${spoken(row.part).text}`}</span>
              </Button>
            </li>
          ),
        )}
      </ol>
      <Way meeting={meeting} change={change} />
      <QuestionList {...{ meeting, toggle }} title={t('choose.survey')} questions={ofSurvey} />
      <QuestionList {...{ meeting, toggle }} title={t('choose.checklist')} questions={ofChecklist} />
      <OwnQuestion meeting={meeting} change={change} known={rows.map(({ part }) => part)} />
    </section>
  )
}

/** Whether answers to a question have been counted, so that they go with it. */
export const isCounted = ({ options }: StaffMeetingQuestion) => options.some(({ count }) => count !== 'not-counted')

/** More questions than there is time for are told, and stay. */
function TooMany({ meeting: { questions, length } }: Pick<ChooseQuestionsProps, 'meeting'>) {
  const { t } = useTranslation('staffMeeting')
  const [count, most] = [questions.length, questionsInTime(length)]
  return <p role="status">{count > most ? t('choose.tooMany', { count, most, minutes: length }) : ''}</p>
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

type OwnQuestionProps = ChooseQuestionsProps & {
  /** The questions of the meeting, and those taken away that can come back. */
  readonly known: StaffMeeting['questions']
}

function OwnQuestion({ meeting, change, known: all }: OwnQuestionProps) {
  const { t } = useTranslation('staffMeeting')
  const { ofSurvey, ofChecklist } = useStaffMeetingQuestions()
  const draft = useDraft('staff-meeting-question', meeting.id)
  // Under the name of a count that has been told another question would be taken for it.
  const told = useOwned('told-count')
    .filter(({ staffMeetingId }) => staffMeetingId === meeting.id)
    .map(({ question }) => ({ id: question }))
  const words = asWritten(draft.text).split(/\s+/).filter(Boolean).length
  const add = (text: string) => {
    // In the words of a known question it is that one, so that its counts are held against each other.
    const known = [...ofSurvey, ...ofChecklist].find((question) => isSameText(question.text, text))
    const added = known ? askedQuestion(known) : ownQuestion(text, nextNumber([...all, ...told]))
    if (meeting.questions.some((question) => isSameQuestion(question, added)))
      return t('choose.ownChosen', { text: known?.text ?? text })
    change({ questions: [...meeting.questions, added] })
    return known ? t('choose.ownKnown', { text: known.text }) : t('choose.ownAdded', { text })
  }
  return (
    <AddForm
      draft={draft}
      label={t('choose.own')}
      hint={t('choose.ownHint')}
      message={words > MOST_WORDS ? t('choose.ownLong', { count: words, most: MOST_WORDS }) : ''}
      add={t('choose.ownAdd')}
      missing={t('choose.ownMissing')}
      onAdd={add}
    />
  )
}
