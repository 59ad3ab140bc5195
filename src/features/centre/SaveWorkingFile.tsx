import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock, drawPhrase, lockedWith, writeShared } from '../../exchange/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { collection, useCollection } from './useCollection.ts'

type SaveWorkingFileProps = {
  readonly save: (name: string, ending: string, content: string) => void
}

/** Everything in the collection as one file, open or locked with a phrase that the app makes and keeps nowhere. */
export function SaveWorkingFile({ save }: SaveWorkingFileProps) {
  const { t } = useTranslation('centre')
  const { all, about } = useCollection()
  const [phrase, setPhrase] = useState<string>()
  const [state, setState] = useState<'waits' | 'locking' | 'failed'>('waits')
  const content = () => writeShared('collection', { about, examples: [...all.values()] })
  const saveOpen = () => {
    save('AI-center-arbetsfil', '.json', content())
    collection.noteSaved()
  }
  const saveLocked = async () => {
    if (state === 'locking') return
    setState('locking')
    const drawn = phrase ?? (await drawPhrase().catch(() => undefined))
    const made = drawn === undefined ? undefined : await lockedWith(drawn, content())
    if (made?.kind !== 'locked') return setState('failed')
    setPhrase(drawn)
    setState('waits')
    save('AI-center-arbetsfil-last', '.json', made.text)
    collection.noteSaved()
  }
  return (
    <section className="section">
      <h2>{t('out.file')}</h2>
      <p>{t('out.fileText')}</p>
      <p className="row">
        <Button look="primary" onClick={saveOpen}>
          {t('out.saveFile')}
        </Button>
        {canLock() ? <Button onClick={() => void saveLocked()}>{t('out.saveLocked')}</Button> : null}
      </p>
      <p role="status">{state === 'locking' ? t('out.locking') : ''}</p>
      {phrase === undefined ? null : (
        <Notice tone="ok" live="status">
          <p>{t('out.phraseText')}</p>
          <p lang="sv">
            <b>{phrase}</b>
          </p>
        </Notice>
      )}
      {state === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t('out.notLocked')}</p>
        </Notice>
      ) : null}
    </section>
  )
}
