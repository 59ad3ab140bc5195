import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opportunity, RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextField } from '../../ui/Field.tsx'

/** What can get better, beside what can go wrong, each with what it takes. */
export function Opportunities({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { opportunities: catalogue } = useContent('risks')
  const all = useOwned('opportunity').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const { addOwned } = useWorkEdits()
  const [chosen, setChosen] = useState<string>(catalogue[0]?.id ?? 'own')
  const add = () => {
    const known = catalogue.find(({ id }) => id === chosen)
    addOwned({
      kind: 'opportunity',
      riskAnalysisId: analysis.id,
      what: known ? { kind: 'catalogue', id: known.id } : { kind: 'own', text: '' },
      needs: known?.needs ?? '',
    })
  }
  return (
    <section className="section">
      <h2>{t('opp.title')}</h2>
      <p>{t('opp.text')}</p>
      <ul className="plain-list">
        {all.map((one) => (
          <li key={one.id} className="card">
            <OpportunityFields opportunity={one} />
          </li>
        ))}
      </ul>
      <Select
        label={t('opp.choose')}
        options={[
          ...catalogue.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'own', label: t('opp.own') },
        ]}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      />
      <Button onClick={add}>{t('opp.add')}</Button>
    </section>
  )
}

function OpportunityFields({ opportunity: { id, what, needs } }: { readonly opportunity: Opportunity }) {
  const { t } = useTranslation('risks')
  const { opportunities: catalogue } = useContent('risks')
  const { changeOwned, remove } = useWorkEdits()
  const title = what.kind === 'own' ? what.text : (catalogue.find((one) => one.id === what.id)?.title ?? '')
  return (
    <>
      {what.kind === 'own' ? (
        <TextField
          label={t('opp.what')}
          value={what.text}
          onChange={({ target }) => changeOwned('opportunity', id, { what: { kind: 'own', text: target.value } })}
        />
      ) : (
        <h3>{title}</h3>
      )}
      <TextField
        label={t('opp.needs')}
        value={needs}
        onChange={({ target }) => changeOwned('opportunity', id, { needs: target.value })}
      />
      <Button look="link" onClick={() => remove([{ kind: 'opportunity', id }])}>
        {t('opp.remove')}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </>
  )
}
