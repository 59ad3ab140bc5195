import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { ownMeasureFor } from '../../domain/checklist/ownAffairs.ts'
import type { Answer } from '../../schema/answer.ts'
import type { Question } from '../../schema/checklist.ts'

type OwnToDoProps = { readonly question: Question; readonly choice: Answer['choice'] }

/** What an answer on the union's own affairs leads to: something to do oneself, in a list that the employer never sees. */
export function OwnToDo({ question, choice }: OwnToDoProps) {
  const { t } = useTranslation('steps')
  const measure = ownMeasureFor(question, choice)
  if (!measure) return null
  return (
    <p className="reveal">
      <strong>{t(choice === 'dont-know' ? 'own.note' : 'own.toDo')}</strong> <span>{measure.what}</span>{' '}
      <Link to={addressOf('overview')}>{t('own.list')}</Link>
    </p>
  )
}
