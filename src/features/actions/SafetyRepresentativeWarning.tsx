import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { needsCheck } from '../../domain/rights/legalStanding.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** The section that asks for who does what, and when, in a written plan. */
const WHO_AND_WHEN = 'afs-2023-1-13'

/** Why the safety representative is not the one responsible: plain words at once, the law when it has been fetched. */
export function SafetyRepresentativeWarning() {
  const { t } = useTranslation('actions')
  return (
    <>
      <span>{t('form.safetyRepresentative')}</span>{' '}
      <Suspense fallback={null}>
        <Hook />
      </Suspense>
    </>
  )
}

function Hook() {
  const { t } = useTranslation('actions')
  const { hooks, families } = useContent('law')
  const hook = hooks.find(({ id }) => id === WHO_AND_WHEN)
  const family = families.find(({ id }) => id === hook?.family)
  if (!hook || !family) return null
  return (
    <>
      <span>{hook.cite}</span>: <span>{hook.gives}</span>{' '}
      <span>{needsCheck(hook, family) ? t('form.lawCheck') : ''}</span>
    </>
  )
}
