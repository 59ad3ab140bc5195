import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { missingIn } from '../../domain/risks/riskAnalysis.ts'
import { inOneLine, isBlank } from '../../domain/texts/asWritten.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { aboutSays } from '../../report/index.ts'
import type { SystemId } from '../../schema/aiSystem.ts'
import { changeKinds } from '../../schema/catalogueRisk.ts'
import type { Draft } from '../../schema/record.ts'
import { blankRiskAnalysis, type RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { AddPanel } from '../../ui/AddPanel.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { LinkRow, RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** The risk and consequence analyses: begin one for a system or a change, and go on to each. */
export function RiskAnalysesPage() {
  const { t } = useTranslation(['risks', 'documents', 'common'])
  const riskAnalyses = useOwned('risk-analysis')
  const { rows, removalOf, remove } = useRemoving(riskAnalyses)
  const undoWords = useUndoWords()
  return (
    <Page title={t('title')} wide>
      <p className="lead">{t('lead')}</p>
      <AddPanel add={t('new')} close={t('closeNew')} startsOpen={riskAnalyses.length === 0}>
        <NewRiskAnalysis />
      </AddPanel>
      <h2>{t('list')}</h2>
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <RowList>
          {rows.map((analysis) => {
            const removal = removalOf(analysis)
            return removal ? (
              <UndoNotice key={analysis.id} as="li" removal={removal} words={t('removed')} {...undoWords} />
            ) : (
              <RiskAnalysisRow key={analysis.id} analysis={analysis} onRemove={() => remove(analysis)} />
            )
          })}
        </RowList>
      )}
      <p className="muted">{t('digi')}</p>
    </Page>
  )
}

function RiskAnalysisRow({ analysis, onRemove }: { readonly analysis: RiskAnalysis; readonly onRemove: () => void }) {
  const { t } = useTranslation(['risks', 'documents'])
  const { t: words } = useTranslation(['documents', 'common'])
  const systems = useOwned('system')
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const missing = missingIn(analysis, risks).length
  const about = aboutSays(analysis, { systems, t: (key, values) => words(key, values ?? {}) })
  return (
    <LinkRow
      title={<Link to={addressOf('riskAnalysis', { id: analysis.id })}>{about}</Link>}
      line={isBlank(analysis.what) ? undefined : analysis.what}
      fact={
        <>
          <span>{t('risks', { count: risks.length })}</span> ·{' '}
          <span>{missing === 0 ? t('complete') : t('missing', { count: missing })}</span>
        </>
      }
      end={
        <Button look="small" onClick={onRemove}>
          <span>{t('remove')}</span>
          <span className="visually-hidden">{`: ${about}`}</span>
        </Button>
      }
    />
  )
}

function NewRiskAnalysis() {
  const { t } = useTranslation(['risks', 'documents'])
  const systems = useOwned('system')
  const { addOwned } = useWorkEdits()
  const navigate = useNavigate()
  const [about, setAbout] = useState<SystemId | (typeof changeKinds)[number]>(systems[0]?.id ?? 'purchase')
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
    <>
      <Select
        label={t('about')}
        hint={systems.length === 0 ? t('noSystems') : ''}
        options={[
          ...systems.map(({ id, name }) => ({
            value: id,
            label: t('aboutSystem', { name: inOneLine(name) || t('documents:register.unnamed') }),
          })),
          ...changeKinds.map((kind) => ({ value: kind, label: t(`documents:risks.change.${kind}`) })),
        ]}
        value={about}
        onChange={setAbout}
      />
      <Button look="primary" onClick={begin}>
        {t('start')}
      </Button>
    </>
  )
}
