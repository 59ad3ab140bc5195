import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileNameOf, saveFile, writeShared } from '../../exchange/index.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ClearCollection } from './ClearCollection.tsx'
import { PublishPack } from './PublishPack.tsx'
import { useCentreTables } from './useCentreTables.ts'
import { collection, useCollection } from './useCollection.ts'

/** What leaves the centre: its own working file, tables, and the pack that representatives read. */
export function Publishing() {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const today = useToday()
  const [made, setMade] = useState('')
  const tables = useCentreTables()
  const collected = [...all.values()]
  const save = (name: string, ending: string, content: string, type = 'application/json') => {
    const file = `${fileNameOf(name, '', today, ending)}${ending}`
    saveFile(content, type, file)
    setMade(file)
  }
  const saveTable = async (name: string, content: Promise<string>) =>
    save(name, '.csv', await content, 'text/csv;charset=utf-8')
  return (
    <>
      <p role="status">{made === '' ? '' : t('out.made', { name: made })}</p>
      <section className="section">
        <h2>{t('out.file')}</h2>
        <p>{t('out.fileText')}</p>
        <Button
          look="primary"
          onClick={() => {
            save('AI-center-arbetsfil', '.json', writeShared('collection', { about, examples: collected }))
            collection.noteSaved()
          }}
        >
          {t('out.saveFile')}
        </Button>
      </section>
      <PublishPack onSave={(content) => save('AI-exempelsamling', '.json', content)} />
      <section className="section">
        <h2>{t('out.tables')}</h2>
        <p>{t('out.examplesText')}</p>
        <Button onClick={() => void saveTable('AI-center-exempel', tables.examples())}>{t('out.saveExamples')}</Button>
        <p>{t('out.numbersText')}</p>
        <Button onClick={() => void saveTable('AI-center-siffror', tables.numbers())}>{t('out.saveNumbers')}</Button>
      </section>
      <ClearCollection />
    </>
  )
}
