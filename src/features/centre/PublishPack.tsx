import { useTranslation } from 'react-i18next'
import { nextPack, packOf, toPublish } from '../../domain/collection/toPublish.ts'
import { writeShared } from '../../exchange/index.ts'
import { useNewId, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { collection, useCollection } from './useCollection.ts'

/** The pack that representatives read: what it is called, and its next edition. */
export function PublishPack({ onSave }: { readonly onSave: (content: string) => void }) {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const today = useToday()
  const newId = useNewId()
  const collected = [...all.values()]
  const ready = toPublish(collected, about)
  // When all that was published has been taken back, the next edition is an empty one.
  const isEmpty = ready.length === 0 && !about.pack?.edition
  const publish = () => {
    const pack = nextPack(collected, about, { newId, today })
    onSave(writeShared('pack', pack))
    collection.changeAbout({ pack: { id: pack.id, name: pack.name, edition: pack.edition } })
    collection.change(
      ready.map(({ id }) => id),
      (one) => ({ ...one, status: 'published' }),
    )
  }
  return (
    <section className="section">
      <h2>{t('out.pack')}</h2>
      <p>{t('out.packText', { count: ready.length })}</p>
      <p>{about.pack?.edition ? t('out.edition', { edition: about.pack.edition }) : t('out.noEdition')}</p>
      <TextField
        label={t('out.packName')}
        hint={t('out.packNameHint')}
        maxLength={200}
        value={about.pack?.name ?? ''}
        onChange={({ target }) => collection.changeAbout({ pack: { ...packOf(about, newId), name: target.value } })}
      />
      <Button aria-disabled={isEmpty} onClick={isEmpty ? undefined : publish}>
        {t('out.publish')}
      </Button>
    </section>
  )
}
