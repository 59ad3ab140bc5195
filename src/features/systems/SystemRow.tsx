import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { readAiAct } from '../../domain/systems/systemLaw.ts'
import { openSystemQuestions, traitsOf } from '../../domain/systems/systemQuestion.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Fate } from '../../store/edits/removing.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { LinkRow } from '../../ui/RowList.tsx'

type SystemRowProps = { readonly system: AiSystem; readonly onRemove: (fate: Fate) => void }

/** One system in the list: what is known at a glance, and the way on. */
export function SystemRow({ system, onRemove }: SystemRowProps) {
  const { t } = useTranslation(['systems', 'documents'])
  const name = inOneLine(system.name) || t('unnamed')
  const unknown = openSystemQuestions([system]).length
  const analyses = useOwned('risk-analysis').filter(
    ({ about }) => about.kind === 'system' && about.systemId === system.id,
  )
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => analyses.some(({ id }) => id === riskAnalysisId)).length
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <LinkRow
        title={<Link to={addressOf('system', { id: system.id })}>{name}</Link>}
        line={isBlank(system.purpose) ? t('edit') : system.purpose}
        fact={
          <>
            <span>{t(`documents:register.statuses.${system.status}`)}</span> ·{' '}
            <span>{t(`means.reading.${readAiAct(traitsOf(system)).kind}`)}</span>
            {unknown > 0 ? <span className="system-unknown">{t('unknown', { count: unknown })}</span> : null}
          </>
        }
        end={
          <Button
            look="small"
            aria-expanded={analyses.length > 0 ? isAsking : undefined}
            onClick={() => (analyses.length > 0 ? setIsAsking(!isAsking) : onRemove('keep'))}
          >
            <span>{t('remove')}</span> <span className="visually-hidden">{t('ofSystem', { name })}</span>
          </Button>
        }
      />
      {isAsking ? (
        <li className="system-fate">
          <Notice tone="warn">
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
        </li>
      ) : null}
    </>
  )
}
