import { addressOf } from '../../addresses/index.ts'
import './steps.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isAsked } from '../../domain/checklist/asked.ts'
import { rowOf } from '../../domain/checklist/profile.ts'
import { stepStatus } from '../../domain/checklist/stepStatus.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound } from '../../store/WorkProvider.tsx'
import { Page } from '../../ui/Page.tsx'

/** The eight steps in order, each with where it stands and how much is answered. */
export function ChecklistPage() {
  const { t } = useTranslation(['steps', 'common'])
  const { steps } = useContent('checklist')
  const answers = useAnswers()
  const systems = useOwned('system')
  const marks = useRound()?.marks ?? {}
  return (
    <Page title={t('checklist.title')}>
      <p className="lead">{t('checklist.lead')}</p>
      <ol className="step-list">
        {steps.map((step, index) => {
          const { answered, applicable } = rowOf(
            step.id,
            step.title,
            step.questions.filter((one) => isAsked(one, { answers, systems })),
            answers,
          )
          return (
            <li key={step.id}>
              <h2>
                <Link to={addressOf('step', { number: index + 1 })}>{`${index + 1}. ${step.title}`}</Link>
              </h2>
              <p>{step.why}</p>
              <p className="muted">
                {`${t(`status.${stepStatus(step, marks, answers)}`)} · ${t('common:count.answered', { answered, applicable })}`}
              </p>
            </li>
          )
        })}
      </ol>
    </Page>
  )
}
