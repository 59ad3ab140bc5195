import { useTranslation } from 'react-i18next'
import { allFacets, type Facets } from '../../domain/collection/facets.ts'
import { collectedStatuses } from '../../schema/collection.ts'
import { sectors } from '../../schema/goodExample.ts'
import { systemKinds } from '../../schema/systemTraits.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { useCollection } from './useCollection.ts'

type FacetBarProps = {
  readonly typed: string
  readonly facets: Facets
  readonly onType: (typed: string) => void
  readonly onFacets: (facets: Facets) => void
  readonly found: number
  readonly of: number
}

/** Narrows the list by words and by what examples are sorted by. */
export function FacetBar({ typed, facets, onType, onFacets, found, of }: FacetBarProps) {
  const { t } = useTranslation('centre')
  const isNarrowed = Object.values(facets).some((value) => value !== '')
  return (
    <>
      <FilterBar
        label={t('list.search')}
        value={typed}
        onType={onType}
        chipsLabel=""
        chips={[]}
        status={t('list.found', { found, of })}
      />
      <FacetSelects facets={facets} onFacets={onFacets} />
      {isNarrowed ? <Button onClick={() => onFacets(allFacets)}>{t('list.clear')}</Button> : null}
    </>
  )
}

function FacetSelects({ facets, onFacets }: Pick<FacetBarProps, 'facets' | 'onFacets'>) {
  const { t } = useTranslation(['centre', 'examples', 'systems'])
  const { steps } = useContent('checklist')
  const { themes } = useCollection().about
  const without = { value: 'not-answered' as const, label: t('examples:notChosen') }
  const every = { value: '' as const, label: t('list.every') }
  const set = (part: Partial<Facets>) => onFacets({ ...facets, ...part })
  return (
    <div className="centre-facets">
      <Select
        label={t('examples:fact.step')}
        options={[
          every,
          ...steps.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'none' as const, label: t('examples:notChosen') },
        ]}
        value={facets.step}
        onChange={(step) => set({ step })}
      />
      <Select
        label={t('examples:fact.sector')}
        options={[every, ...sectors.map((value) => ({ value, label: t(`examples:sector.${value}`) })), without]}
        value={facets.sector}
        onChange={(sector) => set({ sector })}
      />
      <Select
        label={t('examples:fact.systemKind')}
        options={[
          every,
          ...systemKinds.map((value) => ({ value, label: t(`systems:exampleNames.${value}`) })),
          { value: 'several' as const, label: t('examples:several') },
          without,
        ]}
        value={facets.systemKind}
        onChange={(systemKind) => set({ systemKind })}
      />
      <Select
        label={t('list.status')}
        options={[every, ...collectedStatuses.map((value) => ({ value, label: t(`status.${value}`) }))]}
        value={facets.status}
        onChange={(status) => set({ status })}
      />
      <Select
        label={t('list.theme')}
        options={[{ value: '', label: t('list.every') }, ...themes.map(({ id, name }) => ({ value: id, label: name }))]}
        value={facets.theme}
        onChange={(theme) => set({ theme })}
      />
    </div>
  )
}
