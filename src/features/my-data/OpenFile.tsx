import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type KindOfFile,
  kindOfPicked,
  openPickedFile,
  type PickFailure,
  type PickResult,
} from '../../exchange/index.ts'
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
    else {
      const isOther = result.failure === 'not-ours' || result.failure === 'too-large'
      const other = isOther ? await otherKindOf(file) : 'no'
      setFailed({
        failure: other === 'no' ? result.failure : other,
        name: file.name,
        onWait: () => void open(file, 'patient'),
      })
    }
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

/** A kind of file that has its place elsewhere. */
type OtherKind = Exclude<KindOfFile, 'work' | 'locked' | 'staff-meeting' | 'pack'>

/** What a file is that is no work file, so that it can be said where it is opened. */
async function otherKindOf(file: File): Promise<OtherKind | 'no'> {
  const kind = await kindOfPicked(file)
  // Of those that are opened here something else would have been said.
  const isHere = kind === 'work' || kind === 'locked' || kind === 'staff-meeting' || kind === 'pack'
  return isHere || kind === 'not-known' ? 'no' : kind
}

type FailedProps = {
  readonly failure: PickFailure | OtherKind
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
