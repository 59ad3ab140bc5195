import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndoWords } from '../../../i18n/useUndoWords.ts'
import type { ExamplePack, KeptPack } from '../../../schema/examplePack.ts'
import { Button } from '../../../ui/Button.tsx'
import { RowList } from '../../../ui/RowList.tsx'
import { UndoNotice } from '../../../ui/UndoNotice.tsx'
import { packs, usePacks } from './usePacks.ts'

/** Which packs there are. Those that were opened here can be removed; the way back stands where one stood. */
export function PackList() {
  const { t } = useTranslation('packs')
  const { opened, shipped } = usePacks()
  const [removed, setRemoved] = useState<readonly KeptPack[]>([])
  const undoWords = useUndoWords()
  const isHere = (id: string) => opened.some(({ pack }) => pack.id === id)
  const gone = removed.filter(({ pack }) => !isHere(pack.id))
  const rows = [...opened, ...gone].toSorted((a, b) => (a.pack.id < b.pack.id ? -1 : 1))
  const remove = (kept: KeptPack) => {
    setRemoved([...gone, kept])
    packs.remove(kept.pack.id)
  }
  if (rows.length + shipped.length === 0) return null
  return (
    <section className="section">
      <h2>{t('list.title')}</h2>
      <RowList>
        {shipped.map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
        {rows.map((kept) =>
          isHere(kept.pack.id) ? (
            <PackRow key={kept.pack.id} pack={kept.pack} onRemove={() => remove(kept)} />
          ) : (
            <UndoNotice
              key={kept.pack.id}
              as="li"
              removal={{ isLost: false, undo: () => void packs.add(kept) }}
              words={t('list.removed', { name: kept.pack.name || t('unnamed') })}
              {...undoWords}
            />
          ),
        )}
      </RowList>
    </section>
  )
}

function PackRow({ pack, onRemove }: { readonly pack: ExamplePack; readonly onRemove?: () => void }) {
  const { t } = useTranslation(['packs', 'examples'])
  const { edition, madeOn, examples } = pack
  const name = pack.name || t('unnamed')
  const isInvented = examples.length > 0 && examples.every((one) => one.isInvented)
  return (
    <li className="row-in-list">
      <div className="row-main">
        <div className="row-words">
          <span className="row-title">{name}</span>
          <span className="row-line">
            {[
              t('list.edition', { edition, day: madeOn }),
              t('list.count', { count: examples.length }),
              ...(isInvented ? [t('list.invented')] : []),
              ...(onRemove ? [] : [t('list.shipped')]),
            ].join(' · ')}
          </span>
        </div>
        {onRemove ? (
          <Button look="link" onClick={onRemove}>
            <span>{t('examples:remove')}</span>
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        ) : null}
      </div>
    </li>
  )
}
