import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { SaveToSame } from './SaveToSame.tsx'
import type { Copy } from './useCopy.ts'

export function SaveCopy({ copy, onLock }: { readonly copy: Copy; readonly onLock: () => void }) {
  const { t } = useTranslation('myData')
  return (
    <section className="section">
      <h2>{t('copy.title')}</h2>
      <p>{t('copy.text')}</p>
      <p>{t('copy.shared')}</p>
      {copy.save ? (
        <>
          <SaveCopyButton copy={copy} look="primary" />
          <p className="muted">{t('copy.keys')}</p>
          <SaveToSame copy={copy} />
          <Button onClick={onLock}>{t('locking.offer')}</Button>
        </>
      ) : (
        <p>{t('copy.nothing')}</p>
      )}
    </section>
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
