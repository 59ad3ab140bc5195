import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../../addresses/index.ts'
import { FactSelects } from '../../../documents/index.ts'
import { allFacts, factsFit } from '../../../domain/collection/facets.ts'
import type { ExamplePack } from '../../../schema/examplePack.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Field.tsx'
import { FilterBar } from '../../../ui/FilterBar.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useOneOpen } from '../../../ui/useOneOpen.ts'
import { PublishedRow } from './PublishedRow.tsx'
import { readIn, useFoundInPacks } from './useFoundInPacks.ts'

/** So many rows are drawn at a time. */
const SHOWN = 25
const ALL = { ...allFacts, theme: '', pack: '' }

/** The examples of all packs: searched, narrowed, and opened one at a time in their place. */
export function PackExamples({ packs }: { readonly packs: readonly ExamplePack[] }) {
  const { t } = useTranslation(['packs', 'examples'])
  const asked = useSearchParams()[0].get(ASKED_FOR) ?? ''
  const [typed, setTyped] = useState('')
  const [facets, setFacets] = useState(ALL)
  const [most, setMost] = useState(SHOWN)
  const { openId, toggle } = useOneOpen(asked)
  const byId = useMemo(() => readIn(packs), [packs])
  const hits = useFoundInPacks(useDeferredValue(typed), byId)
  const found = hits.filter(
    ({ example, pack }) =>
      factsFit(example.facts, facets) &&
      (facets.theme === '' || example.themes.includes(facets.theme)) &&
      (facets.pack === '' || pack.id === facets.pack),
  )
  const drawn = Math.max(most, found.findIndex(({ example }) => example.id === openId) + 1)
  return (
    <section className="section">
      <h2>{t('read.title')}</h2>
      {asked !== '' && !byId.has(asked) ? (
        <Notice tone="info">
          <p>{t('read.gone')}</p>
        </Notice>
      ) : null}
      <FilterBar
        label={t('read.search')}
        value={typed}
        onType={setTyped}
        chipsLabel=""
        chips={[]}
        status={t('read.found', { found: found.length, of: byId.size })}
      />
      <div className="pack-facets">
        <FactSelects facets={facets} onChange={(part) => setFacets({ ...facets, ...part })} />
        <OtherFacets {...{ packs, facets }} onChange={(part) => setFacets({ ...facets, ...part })} />
      </div>
      {Object.values(facets).some((value) => value !== '') ? (
        <Button onClick={() => setFacets(ALL)}>{t('read.clear')}</Button>
      ) : null}
      {found.length === 0 ? <p>{t('read.none')}</p> : null}
      <ul className="rows">
        {found.slice(0, drawn).map((read) => (
          <PublishedRow
            key={read.example.id}
            {...{ ...read, typed }}
            isAsked={read.example.id === asked}
            isOpen={read.example.id === openId}
            onToggle={() => toggle(read.example)}
          />
        ))}
      </ul>
      {found.length > drawn ? <Button onClick={() => setMost(drawn + SHOWN)}>{t('read.more')}</Button> : null}
    </section>
  )
}

type OtherFacetsProps = {
  readonly packs: readonly ExamplePack[]
  readonly facets: { readonly theme: string; readonly pack: string }
  readonly onChange: (part: { readonly theme: string } | { readonly pack: string }) => void
}

/** By what the centres call things, and by pack where there are several. */
function OtherFacets({ packs, facets, onChange }: OtherFacetsProps) {
  const { t } = useTranslation(['packs', 'examples'])
  const themes = [...new Set(packs.flatMap(({ examples }) => examples.flatMap((one) => one.themes)))].toSorted()
  const every = { value: '', label: t('examples:every') }
  return (
    <>
      {themes.length > 0 ? (
        <Select
          label={t('read.theme')}
          options={[every, ...themes.map((name) => ({ value: name, label: name }))]}
          value={facets.theme}
          onChange={(theme) => onChange({ theme })}
        />
      ) : null}
      {packs.length > 1 ? (
        <Select
          label={t('read.pack')}
          options={[every, ...packs.map(({ id, name }) => ({ value: id, label: name || t('unnamed') }))]}
          value={facets.pack}
          onChange={(pack) => onChange({ pack })}
        />
      ) : null}
    </>
  )
}
