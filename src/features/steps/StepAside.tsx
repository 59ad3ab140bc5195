import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor, type PlainAddress } from '../../addresses/index.ts'
import type { Question, Step } from '../../schema/checklist.ts'
import { useAnswer } from '../../store/WorkProvider.tsx'
import { Squares } from '../../ui/StackedRow.tsx'

/** The pages that do the work a step asks for, the first of them the most. */
const TOOLS = {
  understand: ['guidelines'],
  map: ['systems'],
  influence: ['rights', 'log'],
  training: ['training'],
  dialogue: ['staffMeetings'],
  implementation: ['riskAnalyses', 'guidelines'],
  evaluate: ['compare'],
  feedback: ['examples', 'log'],
} as const satisfies { readonly [S in Step['id']]: readonly PlainAddress[] }

type StepAsideProps = { readonly step: Step; readonly number: number }

/** Beside the questions where there is room: the tools of the step, its questions with their answers, and what one can ask for. */
export function StepAside({ step, number }: StepAsideProps) {
  const { t } = useTranslation('steps')
  return (
    <aside className="step-aside no-print" aria-label={t('aside.label')}>
      <section className="card">
        <h2>{t('aside.tools')}</h2>
        <ul>
          {TOOLS[step.id].map((name) => (
            <li key={name}>
              <Link to={addressOf(name)}>{t(`aside.tool.${name}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
      <nav className="card" aria-label={t('aside.questions')}>
        <h2>{t('aside.questions')}</h2>
        <ol>
          {step.questions.map((question) => (
            <QuestionLink key={question.id} question={question} number={number} />
          ))}
        </ol>
      </nav>
      <p>
        <Link to={addressOf('rights')}>{t('aside.rights')}</Link>
      </p>
    </aside>
  )
}

function QuestionLink({ question, number }: { readonly question: Question; readonly number: number }) {
  const { t } = useTranslation(['steps', 'common'])
  const choice = useAnswer(question.id)?.choice ?? 'not-answered'
  return (
    <li>
      <Squares parts={[{ id: choice, count: 1, words: '' }]} />
      <Link to={askingFor(addressOf('step', { number }), question.id)}>{question.label}</Link>{' '}
      <span className="visually-hidden">
        {choice === 'not-answered' ? t('aside.notAnswered') : t(`common:choice.${choice}`)}
      </span>
    </li>
  )
}
