import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock, type UnlockFailure, unlockFile } from '../../exchange/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'

type OpenLockedProps = { readonly file: File; readonly onOpened: (file: File) => void }

/** Asks for the phrase of a file that is locked; a wrong one can be mended and tried again. */
export function OpenLocked({ file, onOpened }: OpenLockedProps) {
  const { t } = useTranslation('centre')
  const [phrase, setPhrase] = useState('')
  const [state, setState] = useState<UnlockFailure | 'waits' | 'opening'>('waits')
  if (!canLock()) return <p>{t('locked.notHere', { name: file.name })}</p>
  const open = async () => {
    if (state === 'opening') return
    setState('opening')
    const result = await unlockFile(file, phrase)
    setState(result.kind === 'failed' ? result.failure : 'waits')
    if (result.kind === 'unlocked') onOpened(result.file)
  }
  return (
    <div className="card section">
      <TextField
        label={t('locked.phrase', { name: file.name })}
        type="password"
        autoComplete="off"
        value={phrase}
        onChange={({ target }) => setPhrase(target.value)}
        onKeyDown={({ key }) => (key === 'Enter' ? void open() : undefined)}
      />
      <Button onClick={() => void open()}>{t('locked.open')}</Button>
      <p role="status">{state === 'opening' ? t('locked.opening') : ''}</p>
      {state === 'waits' || state === 'opening' ? null : (
        <Notice tone="err" live="alert">
          <p>{t(state === 'wrong-phrase' ? 'locked.wrong' : 'locked.failed')}</p>
        </Notice>
      )}
    </div>
  )
}
