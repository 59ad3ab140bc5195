import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileNameOf, saveFile } from '../../exchange/index.ts'
import { type Device, useDevice } from '../../store/DeviceProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What the browser kept but the app cannot read: it can be saved as it is, and only then put aside. */
export function UnreadableWork({ unreadable }: { readonly unreadable: NonNullable<Device['unreadable']> }) {
  const { t } = useTranslation('myData')
  const { chooseKeep } = useDevice()
  const today = useToday()
  const [savedAs, setSavedAs] = useState('')
  const [hasFailed, setHasFailed] = useState(false)
  const download = () => {
    const name = `${fileNameOf('lageskoll-olast', '', today)}.json`
    saveFile(unreadable.raw, 'application/json', name)
    setSavedAs(name)
  }
  const restart = () => {
    setHasFailed(false)
    void chooseKeep('here').catch(() => setHasFailed(true))
  }
  return (
    <section className="section">
      <h2>{t('unreadable.title')}</h2>
      <p>{t(`unreadable.${unreadable.reason}`)}</p>
      <Button look="primary" onClick={download}>
        {t('unreadable.download')}
      </Button>
      <p role="status">{savedAs === '' ? '' : t('unreadable.downloaded', { name: savedAs })}</p>
      {unreadable.reason === 'part-missing' ? (
        <Button onClick={() => window.location.reload()}>{t('wipe.reloadButton')}</Button>
      ) : (
        <>
          <p>{t('unreadable.restartText')}</p>
          <Button look="danger" onClick={restart}>
            {t('unreadable.restart')}
          </Button>
        </>
      )}
      {hasFailed ? (
        <Notice tone="err" live="alert">
          <p>{t('keep.failed')}</p>
        </Notice>
      ) : null}
    </section>
  )
}
