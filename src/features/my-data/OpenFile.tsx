import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type OpenFailure, type OpenResult, openPickedFile } from '../../exchange/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { FilePick } from './FilePick.tsx'

export type OpenedFile = Extract<OpenResult, { kind: 'opened' }> & { readonly name: string }

/** Reads a file the person picks. Only a file that has been understood completely goes on to `onOpened`. */
export function OpenFile({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const { t } = useTranslation('myData')
  const [failed, setFailed] = useState<FailedProps | 'none'>('none')
  const open = async (file: File) => {
    setFailed('none')
    const result = await openPickedFile(file)
    if (result.kind === 'failed') setFailed({ failure: result.failure, name: file.name })
    else onOpened({ ...result, name: file.name })
  }
  return (
    <section className="section">
      <h2>{t('open.title')}</h2>
      <p>{t('open.text')}</p>
      <FilePick label={t('open.button')} hint={t('open.drop')} accept=".json,application/json" onPick={open} />
      {failed === 'none' ? null : <OpenFailed {...failed} />}
    </section>
  )
}

type FailedProps = { readonly failure: OpenFailure; readonly name: string }

/** Why a file could not be opened, and what to do about it. */
export function OpenFailed({ failure, name }: FailedProps) {
  const { t } = useTranslation('myData')
  return (
    <Notice tone="err" live="alert">
      <p>{t(`open.failed.${failure}`, { name })}</p>
    </Notice>
  )
}
