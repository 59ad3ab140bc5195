import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextPack, packOf, toPublish } from '../../domain/collection/toPublish.ts'
import { fileNameOf, saveFile, writeShared } from '../../exchange/index.ts'
import { useNewId, useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { ClearCollection } from './ClearCollection.tsx'
import { Digest } from './Digest.tsx'
import { SaveWorkingFile } from './SaveWorkingFile.tsx'
import { useCentreTables } from './useCentreTables.ts'
import { collection, useCollection, useJoined } from './useCollection.ts'

/** What leaves the centre: its own working file, tables, and the pack that representatives read. */
export function Publishing() {
  const { t } = useTranslation('centre')
  const { about } = useCollection()
  const today = useToday()
  const [made, setMade] = useState('')
  const tables = useCentreTables()
  const joined = useJoined()
  const newId = useNewId()
  const ready = toPublish(joined, about)
  // When all that was published has been taken back, the next edition is an empty one.
  const isEmpty = ready.length === 0 && !about.pack?.edition
  const save = (name: string, ending: string, content: string, type = 'application/json') => {
    const file = `${fileNameOf(name, '', today, ending)}${ending}`
    saveFile(content, type, file)
    setMade(file)
  }
  const saveTable = async (name: string, content: Promise<string>) =>
    save(name, '.csv', await content, 'text/csv;charset=utf-8')
  const publish = () => {
    const pack = nextPack(joined, about, { newId, today })
    save('AI-exempelsamling', '.json', writeShared('pack', pack))
    collection.changeAbout((now) => ({ ...now, pack: { id: pack.id, name: pack.name, edition: pack.edition } }))
    collection.change(
      ready.map(({ id }) => id),
      (one) => ({ ...one, status: 'published' }),
    )
  }
  const rename = (name: string) => collection.changeAbout((now) => ({ ...now, pack: { ...packOf(now, newId), name } }))
  return (
    <>
      <p role="status">{made === '' ? '' : t('out.made', { name: made })}</p>
      <SaveWorkingFile save={save} />
      <section className="section">
        <h2>{t('out.pack')}</h2>
        <p>{t('out.packText', { count: ready.length })}</p>
        <p>{about.pack?.edition ? t('out.edition', { edition: about.pack.edition }) : t('out.noEdition')}</p>
        <TextField
          label={t('out.packName')}
          hint={t('out.packNameHint')}
          maxLength={200}
          value={about.pack?.name ?? ''}
          onChange={({ target }) => rename(target.value)}
        />
        <Button aria-disabled={isEmpty} onClick={isEmpty ? undefined : publish}>
          {t('out.publish')}
        </Button>
      </section>
      <Digest />
      <section className="section">
        <h2>{t('out.tables')}</h2>
        <p>{t('out.examplesText')}</p>
        <Button onClick={() => void saveTable('AI-center-exempel', tables.examples())}>{t('out.saveExamples')}</Button>
        <p>{t('out.codeBookText')}</p>
        <Button onClick={() => void saveTable('AI-center-kodbok', tables.codeBook())}>{t('out.saveCodeBook')}</Button>
        <p>{t('out.numbersText')}</p>
        <Button onClick={() => void saveTable('AI-center-siffror', tables.numbers())}>{t('out.saveNumbers')}</Button>
      </section>
      <ClearCollection />
    </>
  )
}
