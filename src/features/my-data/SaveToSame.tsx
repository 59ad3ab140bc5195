import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canSaveToSame, sameFileName } from '../../exchange/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Copy } from './useCopy.ts'

type SaveToSameProps = {
  readonly copy: Copy
  /** What else can be done with a copy, beside it. */
  readonly children: ReactNode
}

/** One file that is written over each time, where the browser can: no heap of copies. */
export function SaveToSame({ copy, children }: SaveToSameProps) {
  const { t } = useTranslation('myData')
  const [said, setSaid] = useState<'saved' | 'failed' | 'not-chosen'>()
  if (!canSaveToSame()) return <div className="row">{children}</div>
  const name = sameFileName()
  const save = async () => {
    setSaid(undefined)
    setSaid(await copy.saveToSame())
  }
  return (
    <>
      <div className="row">
        <Button onClick={() => void save()}>{name === undefined ? t('same.pick') : t('same.again', { name })}</Button>
        {children}
      </div>
      <p role="status">{said === 'saved' ? t('same.saved', { name }) : ''}</p>
      {said === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t('same.failed')}</p>
        </Notice>
      ) : null}
    </>
  )
}
