import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newRisk } from '../../domain/risks/riskAnalysis.ts'
import { FIRST_RISKS, risksInOrder, situationsOf, situationsOfChange } from '../../domain/risks/riskSuggestion.ts'
import type { CatalogueRisk } from '../../schema/catalogueRisk.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useHasOwned, useOwned, useWorkEdits } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'

/** The fifty risks of the catalogue, those that fit first; searchable; and room for one's own. */
export function AddRisks({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { groups } = useContent('risks')
  const systems = useOwned('system')
  const [search, setSearch] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const system = systems.find(({ id }) => analysis.about.kind === 'system' && id === analysis.about.systemId)
  const situations = system
    ? situationsOf(system)
    : situationsOfChange(analysis.about.kind === 'change' ? analysis.about.change : 'purchase')
  const all = risksInOrder(
    groups.flatMap(({ risks }) => risks),
    situations,
  )
  const words = search.trim().toLocaleLowerCase()
  const found = words === '' ? all : all.filter((risk) => textOf(risk).includes(words))
  const shown = words !== '' || showsAll ? found : found.slice(0, FIRST_RISKS)
  return (
    <section className="section">
      <h2>{t('add.title')}</h2>
      <p>{t('add.text')}</p>
      <TextField
        type="search"
        label={t('add.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p role="status" className="muted">
        {words === '' ? '' : t('add.found', { count: found.length })}
      </p>
      <ul className="plain-list">
        {shown.map((risk) => (
          <Suggestion key={risk.id} risk={risk} analysis={analysis} />
        ))}
      </ul>
      {words === '' ? (
        <Button onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('add.fewer') : t('add.all', { count: all.length })}
        </Button>
      ) : null}
      <OwnRisk analysis={analysis} />
    </section>
  )
}

const textOf = ({ title, who, signs }: CatalogueRisk): string => [title, who, ...signs].join(' ').toLocaleLowerCase()

function Suggestion({ risk, analysis }: { readonly risk: CatalogueRisk; readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { addOwned } = useWorkEdits()
  const isAdded = useHasOwned(
    'risk',
    ({ riskAnalysisId, what }) => riskAnalysisId === analysis.id && what.kind === 'catalogue' && what.id === risk.id,
  )
  const add = () => {
    if (!isAdded) addOwned(newRisk(analysis.id, { kind: 'catalogue', id: risk.id }, risk.who))
  }
  return (
    <li className="card laid-out-late risk-suggestion">
      <div>
        <p>
          <strong>{risk.title}</strong>
        </p>
        <p className="muted">
          {t('add.signs')} {risk.signs.join(' ')}
        </p>
      </div>
      <Button aria-disabled={isAdded} onClick={add}>
        {isAdded ? t('add.added') : t('add.add')}
        <span className="visually-hidden">: {risk.title}</span>
      </Button>
    </li>
  )
}

function OwnRisk({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { addOwned } = useWorkEdits()
  const [text, setText] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const add = () => {
    setIsEmpty(text.trim() === '')
    if (text.trim() === '') return
    addOwned(newRisk(analysis.id, { kind: 'own', text: text.trim() }, ''))
    setText('')
  }
  return (
    <div className="section">
      <TextField
        label={t('add.own')}
        hint={t('add.ownHint')}
        message={isEmpty ? t('add.ownEmpty') : ''}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button onClick={add}>{t('add.ownAdd')}</Button>
    </div>
  )
}
