import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { missingIn } from '../../domain/risks/riskAnalysis.ts'
import { aboutSays } from '../../report/index.ts'
import { changeKinds } from '../../schema/catalogueRisk.ts'
import type { Draft } from '../../schema/record.ts'
import { blankRiskAnalysis, type RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** The risk and consequence analyses: begin one for a system or a change, and go on to each. */
export function RiskAnalysesPage() {
  const { t } = useTranslation(['risks', 'documents', 'common'])
  const riskAnalyses = useOwned('risk-analysis')
  const { removed, undone, remove, undo } = useRemoving()
  return (
    <Page title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <p className="muted">{t('digi')}</p>
      <NewRiskAnalysis />
      <section className="section">
        <h2>{t('list')}</h2>
        {removed.length > 0 ? (
          <UndoNotice
            words={t('removed')}
            undo={t('undo')}
            onUndo={undo}
            gone={undone === 'no-place' ? t('common:undoGone') : undefined}
          />
        ) : null}
        {riskAnalyses.length === 0 ? <p>{t('none')}</p> : null}
        <ul className="plain-list">
          {riskAnalyses.map((analysis) => (
            <RiskAnalysisCard key={analysis.id} analysis={analysis} onRemove={() => remove(analysis)} />
          ))}
        </ul>
      </section>
    </Page>
  )
}

function RiskAnalysisCard({ analysis, onRemove }: { readonly analysis: RiskAnalysis; readonly onRemove: () => void }) {
  const { t } = useTranslation(['risks', 'documents'])
  const { t: words } = useTranslation(['documents', 'common'])
  const systems = useOwned('system')
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const missing = missingIn(analysis, risks).length
  const about = aboutSays(analysis, { systems, t: (key, values) => words(key, values ?? {}) })
  return (
    <li className="card">
      <h3>
        <Link to={addressOf('riskAnalysis', { id: analysis.id })}>{about}</Link>
      </h3>
      {analysis.what.trim() === '' ? null : <p>{analysis.what}</p>}
      <p className="muted">
        {t('risks', { count: risks.length })} · {missing === 0 ? t('complete') : t('missing', { count: missing })}
      </p>
      <Button look="link" onClick={onRemove}>
        {t('remove')}
        <span className="visually-hidden">: {about}</span>
      </Button>
    </li>
  )
}

function NewRiskAnalysis() {
  const { t } = useTranslation(['risks', 'documents'])
  const systems = useOwned('system')
  const { addOwned } = useWorkEdits()
  const navigate = useNavigate()
  const [about, setAbout] = useState(systems[0]?.id ?? 'purchase')
  const begin = useOnce(() => {
    const system = systems.find(({ id }) => id === about)
    const change = changeKinds.find((kind) => kind === about) ?? 'purchase'
    const draft: Draft<'risk-analysis'> = {
      ...blankRiskAnalysis,
      kind: 'risk-analysis',
      about: system ? { kind: 'system', systemId: system.id } : { kind: 'change', change },
    }
    const [id = ''] = addOwned(draft)
    void navigate(addressOf('riskAnalysis', { id }))
  })
  return (
    <section className="section">
      <h2>{t('new')}</h2>
      <Select
        label={t('about')}
        hint={systems.length === 0 ? t('noSystems') : ''}
        options={[
          ...systems.map(({ id, name }) => ({
            value: id,
            label: t('aboutSystem', { name: name.trim() || t('documents:register.unnamed') }),
          })),
          ...changeKinds.map((kind) => ({ value: kind, label: t(`documents:risks.change.${kind}`) })),
        ]}
        value={about}
        onChange={({ target }) => setAbout(target.value)}
      />
      <Button look="primary" onClick={begin}>
        {t('start')}
      </Button>
    </section>
  )
}
