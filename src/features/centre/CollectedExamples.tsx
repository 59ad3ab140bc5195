import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { allFacets } from '../../domain/collection/facets.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Field.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { BulkBar } from './BulkBar.tsx'
import { CollectedDetail } from './CollectedDetail.tsx'
import { CollectedRow } from './CollectedRow.tsx'
import { CollectedTable, CollectedTableRow } from './CollectedTable.tsx'
import { FacetBar } from './FacetBar.tsx'
import { useJoined } from './useCollection.ts'
import { useFoundExamples } from './useFoundExamples.ts'

/** So many rows are drawn at a time. */
const SHOWN = 25

/** The centre's examples: searched, narrowed, opened one at a time beside the list, and sorted many at once. */
export function CollectedExamples() {
  const { t } = useTranslation('centre')
  const joined = useJoined()
  const isWide = useMedia('(min-width: 64rem)')
  const [typed, setTyped] = useState('')
  const [facets, setFacets] = useState(allFacets)
  const [most, setMost] = useState(SHOWN)
  const [openId, setOpenId] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const found = useFoundExamples(useDeferredValue(typed), facets)
  const ids = found.map(({ example }) => example.id)
  const chosenHere = ids.filter((id) => chosen.has(id))
  const choose = (id: string, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const Row = isWide ? CollectedTableRow : CollectedRow
  const rows = found.slice(0, most).map((one) => (
    <Row
      key={one.example.id}
      collected={one}
      typed={typed}
      isOpen={one.example.id === openId}
      isChosen={chosen.has(one.example.id)}
      onOpen={() => setOpenId(one.example.id === openId ? '' : one.example.id)}
      onChoose={(isOn) => choose(one.example.id, isOn)}
    >
      {one.example.id === openId ? <CollectedDetail collected={one} typed={typed} /> : null}
    </Row>
  ))
  if (joined.length === 0) return <p>{t('list.empty')}</p>
  return (
    <>
      <h2>{t('part.exempel')}</h2>
      <FacetBar {...{ typed, facets }} onType={setTyped} onFacets={setFacets} found={found.length} of={joined.length} />
      {found.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <Check
          label={t('list.all', { number: found.length })}
          checked={chosenHere.length === found.length}
          onChange={({ target }) => setChosen(new Set(target.checked ? ids : []))}
        />
      )}
      {chosenHere.length > 0 ? <BulkBar ids={chosenHere} /> : null}
      {isWide ? <CollectedTable>{rows}</CollectedTable> : <ul className="rows">{rows}</ul>}
      {found.length > most ? <Button onClick={() => setMost(most + SHOWN)}>{t('more')}</Button> : null}
    </>
  )
}
