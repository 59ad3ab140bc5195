import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canLock, type UnlockFailure, unlockFile } from '../../../exchange/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { Check, TextField } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'

type UnlockProps = {
  readonly file: File
  /** What is in it, to be read as any file. */
  readonly onUnlocked: (file: File) => void
}

/** Asks for the phrase of a locked file; a wrong one can be mended and tried again. */
export function Unlock({ file, onUnlocked }: UnlockProps) {
  const { t } = useTranslation('myData')
  const [phrase, setPhrase] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [state, setState] = useState<UnlockFailure | 'waits' | 'opening'>('waits')
  if (!canLock())
    return (
      <Notice tone="warn" live="alert">
        <p>
          {t(import.meta.env.MODE === 'single' ? 'locking.unlock.notFromDisk' : 'locking.unlock.notHere', {
            name: file.name,
          })}
        </p>
      </Notice>
    )
  const unlock = async () => {
    if (state === 'opening') return
    setState('opening')
    const result = await unlockFile(file, phrase)
    if (result.kind === 'failed') return setState(result.failure)
    setState('waits')
    onUnlocked(result.file)
  }
  const isFailed = state !== 'waits' && state !== 'opening'
  return (
    <div className="card section">
      <p role="status">{t('locking.unlock.text', { name: file.name })}</p>
      <TextField
        label={t('locking.unlock.label')}
        hint={t('locking.unlock.hint')}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        value={phrase}
        onChange={({ target }) => setPhrase(target.value)}
        onKeyDown={({ key }) => (key === 'Enter' ? void unlock() : undefined)}
      />
      <Check label={t('locking.unlock.show')} checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
      <p className="row">
        <Button look="primary" onClick={() => void unlock()}>
          {t('locking.unlock.button')}
        </Button>
      </p>
      <p role="status">{state === 'opening' ? t('locking.unlock.opening') : ''}</p>
      {isFailed ? (
        <Notice tone="err" live="alert">
          <p>
            {state === 'wrong-phrase' || state === 'too-slow'
              ? t(`locking.unlock.${state}`, { name: file.name })
              : t(`open.failed.${state}`, { name: file.name })}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
