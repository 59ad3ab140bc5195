import { useTranslation } from 'react-i18next'
import { FactSelects } from '../../documents/index.ts'
import { allFacets, type Facets } from '../../domain/collection/facets.ts'
import { collectedStatuses } from '../../schema/collection.ts'
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
  const { t } = useTranslation(['centre', 'examples'])
  const { themes } = useCollection().about
  const every = { value: '' as const, label: t('examples:every') }
  const set = (part: Partial<Facets>) => onFacets({ ...facets, ...part })
  return (
    <div className="centre-facets">
      <FactSelects facets={facets} onChange={set} />
      <Select
        label={t('list.status')}
        options={[every, ...collectedStatuses.map((value) => ({ value, label: t(`status.${value}`) }))]}
        value={facets.status}
        onChange={(status) => set({ status })}
      />
      <Select
        label={t('list.theme')}
        options={[
          { value: '', label: t('examples:every') },
          ...themes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={facets.theme}
        onChange={(theme) => set({ theme })}
      />
    </div>
  )
}
