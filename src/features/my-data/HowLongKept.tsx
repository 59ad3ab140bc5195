import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSizeInWords } from '../../i18n/useSizeInWords.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Button } from '../../ui/Button.tsx'

/** What the browser says of what it keeps for the app; 'unknown' where it says nothing (plain http, older browsers). */
type Said = { readonly lasts: 'promised' | 'not-promised' | 'unknown'; readonly bytes: number | undefined }

/** Whether the browser may clear what is kept by itself, how large it is, and a way to ask for a promise. */
export function HowLongKept() {
  const { t } = useTranslation('myData')
  const sizeInWords = useSizeInWords()
  const { points } = useDevice()
  const [said, setSaid] = useState<Said>()
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => void look().then(setSaid), [])
  if (!points || !said) return null
  const ask = async () => {
    await navigator.storage.persist().catch(() => false)
    setSaid(await look())
    setIsAsked(true)
  }
  return (
    <div className="section">
      <p role="status">
        <span>{t(`lasts.${said.lasts}`)}</span>{' '}
        {isAsked && said.lasts === 'not-promised' ? <span>{t('lasts.refused')}</span> : null}
      </p>
      {said.bytes === undefined ? null : <p>{t('lasts.size', { size: sizeInWords(said.bytes) })}</p>}
      {/* Stays when it has been pressed: the focus is on it. */}
      {said.lasts === 'not-promised' || isAsked ? (
        <Button aria-disabled={isAsked} onClick={() => (isAsked ? undefined : void ask())}>
          {t('lasts.ask')}
        </Button>
      ) : null}
    </div>
  )
}

async function look(): Promise<Said> {
  const storage = 'storage' in navigator ? navigator.storage : undefined
  const isPersisted = await storage?.persisted().catch(() => undefined)
  const estimate = await storage?.estimate().catch(() => undefined)
  const lasts = isPersisted === undefined ? 'unknown' : isPersisted ? 'promised' : 'not-promised'
  return { lasts, bytes: estimate?.usage }
}
