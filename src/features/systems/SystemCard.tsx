import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { readAiAct } from '../../domain/systems/systemLaw.ts'
import { openSystemQuestions, traitsOf } from '../../domain/systems/systemQuestion.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Fate } from '../../store/edits/removing.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type SystemCardProps = { readonly system: AiSystem; readonly onRemove: (fate: Fate) => void }

/** One system in the list: what is known at a glance, and the way on. */
export function SystemCard({ system, onRemove }: SystemCardProps) {
  const { t } = useTranslation(['systems', 'documents'])
  const name = system.name.trim() || t('unnamed')
  const unknown = openSystemQuestions([system]).length
  const analyses = useOwned('risk-analysis').filter(
    ({ about }) => about.kind === 'system' && about.systemId === system.id,
  )
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => analyses.some(({ id }) => id === riskAnalysisId)).length
  const [isAsking, setIsAsking] = useState(false)
  return (
    <li className="card laid-out-late">
      <h3>
        <Link to={addressOf('system', { id: system.id })}>{name}</Link>
      </h3>
      {system.purpose.trim() === '' ? null : <p>{system.purpose}</p>}
      <p>
        <span className="chip">{t(`documents:register.statuses.${system.status}`)}</span>{' '}
        <span className="chip">{t(`means.reading.${readAiAct(traitsOf(system)).kind}`)}</span>
      </p>
      {unknown > 0 ? <p className="muted">{t('unknown', { count: unknown })}</p> : null}
      <p className="row">
        <Link to={addressOf('system', { id: system.id })}>
          {t('edit')} <span className="visually-hidden">{t('ofSystem', { name })}</span>
        </Link>
        <Button
          look="link"
          aria-expanded={analyses.length > 0 ? isAsking : undefined}
          onClick={() => (analyses.length > 0 ? setIsAsking(!isAsking) : onRemove('keep'))}
        >
          {t('remove')} <span className="visually-hidden">{t('ofSystem', { name })}</span>
        </Button>
      </p>
      {isAsking ? (
        <Notice tone="warn" live="status">
          <p>{t('fate.text', { name, risks: t('fate.risks', { count: risks }) })}</p>
          <p className="row">
            <Button onClick={() => onRemove('keep')}>{t('fate.keep')}</Button>
            <Button look="danger" onClick={() => onRemove('remove')}>
              {t('fate.remove')}
            </Button>
            <Button look="link" onClick={() => setIsAsking(false)}>
              {t('fate.cancel')}
            </Button>
          </p>
        </Notice>
      ) : null}
    </li>
  )
}
