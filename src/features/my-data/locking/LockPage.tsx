import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock, copyText, drawPhrase } from '../../../exchange/index.ts'
import { ORIGINAL } from '../../../schema/language.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { printPage } from '../../../ui/useIsPrinting.ts'
import '../my-data.css'
import type { Copy } from '../useCopy.ts'

/** A copy in a file that opens only with a phrase, which the app makes and keeps nowhere. */
export function LockPage({ copy, onBack }: { readonly copy: Copy; readonly onBack: () => void }) {
  const { t } = useTranslation('myData')
  return (
    <Page title={t('locking.title')}>
      <p className="lead">{t('locking.lead')}</p>
      {canLock() ? (
        <WithPhrase copy={copy} />
      ) : (
        <p>{t(import.meta.env.MODE === 'single' ? 'locking.notFromDisk' : 'locking.notHere')}</p>
      )}
      <p className="section">
        <Button onClick={onBack}>{t('locking.back')}</Button>
      </p>
    </Page>
  )
}

function WithPhrase({ copy }: { readonly copy: Copy }) {
  const { t } = useTranslation('myData')
  const { phrase, draw } = usePhrase()
  if (phrase === 'missing')
    return (
      <Notice tone="err" live="alert">
        <p>{t('locking.missing')}</p>
        <Button onClick={draw}>{t('locking.again')}</Button>
      </Notice>
    )
  return (
    <>
      <h2>{t('locking.phrase')}</h2>
      <p className="phrase" lang={ORIGINAL} role="status">
        {phrase ?? ''}
      </p>
      <p>{t('locking.keep')}</p>
      <p>
        <strong>{t('locking.lost')}</strong>
      </p>
      {phrase === undefined ? null : <PhraseButtons {...{ copy, phrase, draw }} />}
    </>
  )
}

type PhraseButtonsProps = { readonly copy: Copy; readonly phrase: string; readonly draw: () => void }

function PhraseButtons({ copy, phrase, draw }: PhraseButtonsProps) {
  const { t } = useTranslation('myData')
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'saving' | Awaited<ReturnType<Copy['saveLocked']>>>()
  const save = async () => {
    if (said === 'saving') return
    setSaid('saving')
    setSaid(await copy.saveLocked(phrase))
  }
  const copyPhrase = async () => {
    const isCopied = await copyText(phrase)
    setSaid((before) => (before === 'saving' ? before : isCopied ? 'copied' : 'notCopied'))
  }
  const isFailed = said === 'failed' || said === 'too-large' || said === 'too-slow'
  const inWords = (now: 'copied' | 'notCopied' | 'saving' | 'saved') =>
    now === 'saved' ? t('copy.done', { name: copy.savedAs ?? '' }) : t(`locking.${now}`)
  const drawAnother = () => {
    // The file that is being locked needs the phrase that is shown, also when it comes.
    if (said === 'saving') return
    setSaid(undefined)
    draw()
  }
  return (
    <>
      <p className="row">
        <Button look="primary" onClick={() => void save()}>
          {t('locking.save')}
        </Button>
        <Button onClick={printPage}>{t('locking.print')}</Button>
        <Button onClick={() => void copyPhrase()}>{t('locking.copy')}</Button>
        <Button onClick={drawAnother}>{t('locking.another')}</Button>
      </p>
      <p className="copy-status" role="status">
        {said === undefined || isFailed ? '' : inWords(said)}
      </p>
      {isFailed ? (
        <Notice tone="err" live="alert">
          <p>{t(`locking.${said}`)}</p>
        </Notice>
      ) : null}
    </>
  )
}

function usePhrase() {
  const [phrase, setPhrase] = useState<string>()
  const draw = () => void drawPhrase().then(setPhrase, () => setPhrase('missing'))
  useEffect(draw, [])
  return { phrase, draw }
}
