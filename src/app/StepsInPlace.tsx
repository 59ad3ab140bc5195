import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { stepStatus } from '../domain/checklist/stepStatus.ts'
import { useContentSoon } from '../store/ContentProvider.tsx'
import { useAnswers, useRound } from '../store/WorkProvider.tsx'

/** The eight steps in the rail, each with where it stands. */
export function StepsInPlace({ current }: { readonly current: string | undefined }) {
  const { t } = useTranslation('frame')
  const steps = useContentSoon('checklist')?.steps ?? []
  const marks = useRound()?.marks ?? {}
  const answers = useAnswers()
  return (
    <ol className="place-pages">
      {steps.map((step, index) => {
        const number = index + 1
        const status = stepStatus(step, marks, answers)
        return (
          <li key={step.id}>
            <Link
              className="place-page"
              to={addressOf('step', { number })}
              aria-current={current === String(number) ? 'page' : undefined}
            >
              <span className="step-mark" data-status={status} />
              <span>{`${number}. ${step.short}`}</span>
              <span className="visually-hidden">{`, ${t(`stepStatus.${status}`)}`}</span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
