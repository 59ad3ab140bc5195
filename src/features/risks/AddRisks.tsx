import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newRisk } from '../../domain/risks/riskAnalysis.ts'
import { FIRST_RISKS, risksInOrder, situationsOf, situationsOfChange } from '../../domain/risks/riskSuggestion.ts'
import type { CatalogueRisk } from '../../schema/catalogueRisk.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { createSearch } from '../../search/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useHasOwned, useOwned } from '../../store/WorkProvider.tsx'
import { AddForm } from '../../ui/AddForm.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { RowList } from '../../ui/RowList.tsx'

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
  const { by, risks: found } = useFoundRisks(all, search)
  const isSearch = by !== 'nothing'
  const shown = isSearch || showsAll ? found : found.slice(0, FIRST_RISKS)
  return (
    <section>
      <h2 className="add-title">{t('add.title')}</h2>
      <p>{t('add.text')}</p>
      <TextField
        type="search"
        label={t('add.search')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <p role="status" className="muted">
        {isSearch ? t(by === 'near' ? 'add.near' : 'add.found', { count: found.length }) : ''}
      </p>
      <RowList>
        {shown.map((risk) => (
          <Suggestion key={risk.id} risk={risk} analysis={analysis} />
        ))}
      </RowList>
      {isSearch ? null : (
        <Button onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('add.fewer') : t('add.all', { count: all.length })}
        </Button>
      )}
      <OwnRisk analysis={analysis} />
    </section>
  )
}

/** Those that the words typed fit, best first; all of them, in their own order, while nothing is typed. */
function useFoundRisks(all: readonly CatalogueRisk[], typed: string) {
  const { language } = useDevice()
  const words = useContent('search')
  const { groups } = useContent('risks')
  const isAsked = typed !== ''
  const search = useMemo(() => {
    if (!isAsked) return undefined
    const things = groups.flatMap(({ title: group, risks }) =>
      risks.map(({ id, title, who, signs, measures }) => ({
        ...{ id, title, text: [who, group, ...signs, ...measures.map(({ what }) => what)].join(' ') },
      })),
    )
    return createSearch(things, words, language)
  }, [isAsked, groups, words, language])
  const { by, ids } = search?.(typed) ?? { by: 'nothing', ids: [] }
  const risks = by === 'nothing' ? all : ids.flatMap((id) => all.find((risk) => risk.id === id) ?? [])
  return { by, risks }
}

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
    <li className="row-in-list laid-out-late">
      <div className="row-words">
        <p className="row-title">{risk.title}</p>
        <p className="row-line">{`${t('add.signs')} ${risk.signs.join(' ')}`}</p>
      </div>
      <Button look="small" aria-disabled={isAdded} onClick={add}>
        <span>{isAdded ? t('add.added') : t('add.add')}</span>
        <span className="visually-hidden">{`: ${risk.title}`}</span>
      </Button>
      <span className="visually-hidden" role="status">
        {isAdded ? t('add.isAdded', { title: risk.title }) : ''}
      </span>
    </li>
  )
}

function OwnRisk({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { addOwned } = useWorkEdits()
  const draft = useDraft('risk', analysis.id)
  return (
    <div className="section">
      <AddForm
        draft={draft}
        label={t('add.own')}
        hint={t('add.ownHint')}
        add={t('add.ownAdd')}
        missing={t('add.ownEmpty')}
        onAdd={(text) => {
          addOwned(newRisk(analysis.id, { kind: 'own', text }, ''))
          return t('add.isAdded', { title: text })
        }}
      />
    </div>
  )
}
