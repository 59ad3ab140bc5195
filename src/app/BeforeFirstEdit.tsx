import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type AddressName, addressOf } from '../addresses/index.ts'
import { hasWork } from '../domain/work/hasWork.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useTables } from '../store/WorkProvider.tsx'

/** Where something is filled in first. */
const FIRST: readonly (AddressName | undefined)[] = ['quickCheck', 'step', 'systems', 'riskAnalyses', 'log']

/**
 * One line on what saving does in this browser, until something has been entered: it stays on the page where that happens, so
 * that nothing moves under the finger.
 */
export function BeforeFirstEdit({ name }: { readonly name: AddressName | undefined }) {
  const { t } = useTranslation('frame')
  const { keep } = useDevice()
  const isEmpty = !hasWork(useTables())
  const [wasEmpty] = useState(isEmpty)
  if (!wasEmpty || keep !== 'not-asked' || !FIRST.includes(name)) return null
  return (
    <p className="page muted small before-first-edit">
      <span>{t(`first.${browserFamily(navigator.userAgent)}`)}</span>{' '}
      <Link to={addressOf('myData')}>{t('first.choose')}</Link>
    </p>
  )
}

/** Safari clears by itself after a week without a visit. Others call themselves Safari too, and say their own name beside it. */
const browserFamily = (userAgent: string): 'safari' | 'other' =>
  /Version\/\S+ (Mobile\/\S+ )?Safari\//.test(userAgent) && !/Chrom|Android|Edg|OPR/.test(userAgent)
    ? 'safari'
    : 'other'
