import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { DataRow } from './DataRow.tsx'
import { SaveToSame } from './SaveToSame.tsx'
import type { Copy } from './useCopy.ts'

/** A copy of everything as a file of one's own: anew, into the same file again, or locked. */
export function SaveCopy({ copy, onLock }: { readonly copy: Copy; readonly onLock: () => void }) {
  const { t } = useTranslation('myData')
  return (
    <DataRow
      icon="data"
      title={t('copy.title')}
      action={copy.save ? <SaveCopyButton copy={copy} look="primary" /> : null}
      outcome={
        copy.save ? (
          <SaveToSame copy={copy}>
            <Button onClick={onLock}>{t('locking.offer')}</Button>
          </SaveToSame>
        ) : null
      }
    >
      <p>{t('copy.text')}</p>
      <p>{t('copy.shared')}</p>
      <p>{t(copy.save ? 'copy.keys' : 'copy.nothing')}</p>
    </DataRow>
  )
}

/** The button and what became of it; also stands where something is about to be replaced or removed. */
export function SaveCopyButton({ copy, look }: { readonly copy: Copy; readonly look: 'primary' | 'plain' }) {
  const { t } = useTranslation('myData')
  return (
    <div>
      <Button look={look} onClick={copy.save}>
        {t('copy.button')}
      </Button>
      <p className="copy-status" role="status">
        {copy.savedAs === undefined ? '' : t('copy.done', { name: copy.savedAs })}
      </p>
    </div>
  )
}
