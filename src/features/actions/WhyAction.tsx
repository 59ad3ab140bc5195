import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, askingFor } from '../../addresses/index.ts'
import { allQuestions, choiceFor, stepOf } from '../../domain/checklist/answers.ts'
import { hasAnswerChanged } from '../../domain/plan/actionWords.ts'
import { gatheredIn } from '../../domain/plan/suggestion.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'
import type { SystemId } from '../../schema/aiSystem.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import { stepIds } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned } from '../../store/WorkProvider.tsx'

/** The answer an action replied to, and whether it is another now. */
export const WhyAction = memo(function WhyAction({ action }: { readonly action: Action }) {
  const { t } = useTranslation(['actions', 'common'])
  const answers = useAnswers()
  const { origin } = action
  const isGathered = gatheredIn(useContent('checklist'), [action]) !== undefined
  if (isGathered) return <p className="muted">{t('card.gathered')}</p>
  if (origin.kind === 'own') return <p className="muted">{t('card.own')}</p>
  if (origin.kind === 'system') return <FromSystem systemId={origin.systemId} />
  if (origin.kind === 'risk') return <FromRisk riskId={origin.riskId} />
  if (origin.kind === 'guideline')
    return (
      <p className="muted">
        <Link to={addressOf('guidelines')}>{t('card.fromGuideline')}</Link>
      </p>
    )
  if (origin.kind === 'staff-meeting')
    return (
      <p className="muted">
        <Link to={addressOf('staffMeeting', { id: origin.staffMeetingId })}>{t('card.fromStaffMeeting')}</Link>
      </p>
    )
  if (origin.kind === 'log')
    return (
      <p className="muted">
        <Link to={addressOf('log')}>{t('card.fromLog')}</Link>
      </p>
    )
  if (origin.kind === 'training')
    return (
      <p className="muted">
        <Link to={addressOf('training')}>{t('card.fromTraining')}</Link>
      </p>
    )
  if (origin.kind === 'example')
    return (
      <p className="muted">
        <Link to={askingFor(addressOf('packs'), origin.exampleId)}>
          {t(origin.isInvented ? 'card.fromInvented' : 'card.fromExample')}
        </Link>
      </p>
    )
  const now = choiceFor(answers, origin.questionId)
  const changed = now === 'not-answered' ? t('card.cleared') : t('card.changed', { choice: t(`common:choice.${now}`) })
  return (
    <>
      <Because questionId={origin.questionId} choice={t(`common:choice.${origin.choice}`)} />
      {hasAnswerChanged(action, answers) ? <p className="action-warning">{changed}</p> : null}
    </>
  )
})

/** The system in the register that an action came from, with the way back to it. */
function FromSystem({ systemId }: { readonly systemId: SystemId }) {
  const { t } = useTranslation('actions')
  const system = useOwned('system').find(({ id }) => id === systemId)
  if (!system) return <p className="muted">{t('card.systemGone')}</p>
  return (
    <p className="muted">
      <span>{t('card.fromSystem')}</span>{' '}
      <Link to={addressOf('system', { id: systemId })}>{inOneLine(system.name) || t('card.unnamedSystem')}</Link>
    </p>
  )
}

/** The analysis that a risk belongs to, with the way back to it. */
function FromRisk({ riskId }: { readonly riskId: string }) {
  const { t } = useTranslation('actions')
  const risk = useOwned('risk').find(({ id }) => id === riskId)
  if (!risk) return <p className="muted">{t('card.riskGone')}</p>
  return (
    <p className="muted">
      <Link to={addressOf('riskAnalysis', { id: risk.riskAnalysisId })}>{t('card.fromRisk')}</Link>
    </p>
  )
}

/** "Ni svarade Nej · Riktlinjer för AI · steg 1", which leads to the step. */
export function Because({ questionId, choice }: { readonly questionId: QuestionId; readonly choice: string }) {
  const { t } = useTranslation('actions')
  const checklist = useContent('checklist')
  const step = stepOf(checklist, questionId)
  const label = allQuestions(checklist).find(({ id }) => id === questionId)?.label ?? ''
  if (!step) return <p className="muted">{t('card.questionGone', { choice })}</p>
  const number = stepIds.indexOf(step.id) + 1
  return (
    <p className="muted">
      <Link to={addressOf('step', { number })}>
        <span>{t('card.because', { choice })}</span> <span className="why-question">{`· ${label}`}</span>{' '}
        <span>{t('card.step', { number })}</span>
      </Link>
    </p>
  )
}
