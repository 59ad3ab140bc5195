import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openPickedFile } from '../../../exchange/index.ts'
import { momentInWords } from '../../../i18n/inWords.ts'
import { useReplaceAll } from '../../../store/WorkProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useKeptPoint } from './useKeptPoint.ts'

/** How it was before files were put together here, and the way back to it. */
export function RestorePoint() {
  const { t, i18n } = useTranslation('merge')
  const { kept, drop } = useKeptPoint()
  const replaceAll = useReplaceAll()
  const [said, setSaid] = useState<'restored' | 'failed'>()
  const putBack = async (text: string) => {
    const opened = await openPickedFile(new Blob([text]), 'patient')
    if (opened.kind === 'failed') return setSaid('failed')
    replaceAll(opened.work)
    setSaid('restored')
    await drop()
  }
  return (
    <>
      <div role="status">{said === 'restored' ? <Notice tone="ok">{t('point.restored')}</Notice> : null}</div>
      {kept ? (
        <section className="section">
          <h2>{t('point.title')}</h2>
          <p>
            <span>{t('point.text', { when: momentInWords(kept.at, i18n.language) })}</span>{' '}
            <span>{t('point.backText')}</span>
          </p>
          <p className="row">
            <Button onClick={() => void putBack(kept.text)}>{t('point.back')}</Button>
            <Button look="link" onClick={() => void drop()}>
              {t('point.drop')}
            </Button>
          </p>
          {said === 'failed' ? (
            <Notice tone="err" live="alert">
              <p>{t('point.failed')}</p>
            </Notice>
          ) : null}
        </section>
      ) : null}
    </>
  )
}
