import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openPickedFile, type PickFailure, type PickResult } from '../../exchange/index.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DataRow } from './DataRow.tsx'
import { Unlock } from './locking/Unlock.tsx'
import { OpenedPack } from './OpenedPack.tsx'
import { type PackOrFailure, useOpenPack } from './useOpenPack.ts'

export type OpenedFile = Extract<PickResult, { kind: 'opened' }> & { readonly name: string; readonly file: File }

/** Reads a file the person picks. Only a file that has been understood completely goes on to `onOpened`. */
export function OpenFile({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const { t } = useTranslation('myData')
  const [failed, setFailed] = useState<FailedProps | 'none'>('none')
  const [locked, setLocked] = useState<File>()
  const [pack, setPack] = useState<PackOrFailure>()
  const openPack = useOpenPack()
  const open = async (file: File, patience: 'quick' | 'patient' = 'quick') => {
    setFailed('none')
    setLocked(undefined)
    setPack(undefined)
    const result = await openPickedFile(file, patience)
    if (result.kind === 'opened') onOpened({ ...result, name: file.name, file })
    else if (result.failure === 'locked') setLocked(file)
    else if (result.failure === 'not-ours' && (await openPack(file, setPack))) return
    else setFailed({ failure: result.failure, name: file.name, onWait: () => void open(file, 'patient') })
  }
  return (
    <DataRow
      icon="groundwork"
      title={t('open.title')}
      action={
        <FilePick
          label={t('open.button')}
          hint={t('open.drop')}
          several={(count) => t('open.several', { count })}
          onPick={(file) => open(file)}
        />
      }
      outcome={
        <>
          {locked ? <Unlock file={locked} onUnlocked={(file) => void open(file)} /> : null}
          {failed === 'none' ? null : <OpenFailed {...failed} />}
          <OpenedPack pack={pack} />
        </>
      }
    >
      <p>{t('open.text')}</p>
    </DataRow>
  )
}

type FailedProps = {
  readonly failure: PickFailure
  readonly name: string
  /** Reads it once more and waits longer, for a slow computer. */
  readonly onWait: () => void
}

/** Why a file could not be opened, and what to do about it. */
export function OpenFailed({ failure, name, onWait }: FailedProps) {
  const { t } = useTranslation('myData')
  return (
    <Notice tone="err" live="alert">
      <p>{t(`open.failed.${failure}`, { name })}</p>
      {failure === 'too-slow' ? <Button onClick={onWait}>{t('open.wait')}</Button> : null}
    </Notice>
  )
}
