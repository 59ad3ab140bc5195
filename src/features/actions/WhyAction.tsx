import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { hasAnswerChanged } from '../../domain/actionWords.ts'
import { allQuestions, choiceFor, stepOf } from '../../domain/answers.ts'
import type { Action } from '../../schema/action.ts'
import { type QuestionId, stepIds } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers } from '../../store/WorkProvider.tsx'

/** The answer an action replied to, and whether it is another now. */
export function WhyAction({ action }: { readonly action: Action }) {
  const { t } = useTranslation(['actions', 'common'])
  const answers = useAnswers()
  const { origin } = action
  if (origin.kind === 'own') return <p className="muted">{t('card.own')}</p>
  const now = choiceFor(answers, origin.questionId)
  const changed = now === 'not-answered' ? t('card.cleared') : t('card.changed', { choice: t(`common:choice.${now}`) })
  return (
    <>
      <Because questionId={origin.questionId} choice={t(`common:choice.${origin.choice}`)} />
      {hasAnswerChanged(action, answers) ? <p className="action-warning">{changed}</p> : null}
    </>
  )
}

/** "Ni svarade Nej: Riktlinjer för AI", with the way to its step. */
export function Because({ questionId, choice }: { readonly questionId: QuestionId; readonly choice: string }) {
  const { t } = useTranslation('actions')
  const checklist = useContent('checklist')
  const step = stepOf(checklist, questionId)
  const label = allQuestions(checklist).find(({ id }) => id === questionId)?.label
  if (!step) return <p className="muted">{t('card.questionGone', { choice })}</p>
  const number = stepIds.indexOf(step.id) + 1
  return (
    <p className="muted">
      {t('card.because', { choice })} <Link to={`/steg/${number}`}>{label}</Link> {t('card.step', { number })}
    </p>
  )
}
