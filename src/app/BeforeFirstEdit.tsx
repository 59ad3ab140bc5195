import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type AddressName, addressOf } from '../addresses/index.ts'
import { hasWork } from '../domain/work/hasWork.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useTables } from '../store/WorkProvider.tsx'

/** Where something is filled in first. */
const FIRST: readonly (AddressName | undefined)[] = ['quickCheck', 'step', 'systems', 'riskAnalyses', 'log']

/**
 * One line on what saving does in this browser, once a browser: until something has been entered where it stands, and it stays on
 * that page, so that nothing moves under the finger.
 */
export function BeforeFirstEdit({ name }: { readonly name: AddressName | undefined }) {
  const { t } = useTranslation('frame')
  const { keep, isTold, noteTold } = useDevice()
  const isEmpty = !hasWork(useTables())
  const [isFirst] = useState(isEmpty && !isTold)
  const isSaid = isFirst && keep === 'not-asked' && FIRST.includes(name)
  const isHeard = isSaid && !isEmpty && !isTold
  useEffect(() => {
    if (isHeard) noteTold()
  }, [isHeard, noteTold])
  if (!isSaid) return null
  return (
    <p className="page muted small before-first-edit">
      <span>{t(`first.${browserFamily(navigator.userAgent)}`)}</span>{' '}
      <Link to={addressOf('myData')}>{t('first.choose')}</Link>
    </p>
  )
}

/**
 * Safari clears by itself after a week without a visit, an employer can have Edge and Chrome clear, and Firefox can be set to. Most
 * call themselves Safari too, and say their own name beside it.
 */
function browserFamily(userAgent: string): 'safari' | 'firefox' | 'chromium' | 'other' {
  if (/Firefox\//.test(userAgent)) return 'firefox'
  if (/(Chrome|Edg)\//.test(userAgent)) return /OPR\/|SamsungBrowser/.test(userAgent) ? 'other' : 'chromium'
  return /Version\/\S+ (Mobile\/\S+ )?Safari\//.test(userAgent) && !/Android/.test(userAgent) ? 'safari' : 'other'
}
