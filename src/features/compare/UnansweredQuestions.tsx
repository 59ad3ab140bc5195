import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { Question } from '../../schema/checklist.ts'

type UnansweredQuestionsProps = {
  readonly questions: readonly Question[]
  readonly stepNumberOf: (question: Question) => number
}

/** What else has a figure, with the way to answer it. */
export function UnansweredQuestions({ questions, stepNumberOf }: UnansweredQuestionsProps) {
  const { t } = useTranslation('compare')
  if (questions.length === 0) return null
  return (
    <section className="section">
      <h2>{t('unanswered.title')}</h2>
      <p>{t('unanswered.text')}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <Link to={addressOf('step', { number: stepNumberOf(question) })}>{question.text}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
