import { useTranslation } from 'react-i18next'
import { hasDatePassed, isOld, needsCheck } from '../domain/rights/legalStanding.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useToday } from '../store/WorkProvider.tsx'

/** As of when a hook was read, what to watch, and that it must be checked, in the words that documents use. */
export function HookStanding({ id }: { readonly id: string }) {
  const { t } = useTranslation('documents')
  const today = useToday()
  const { hooks, families } = useContent('law')
  const hook = hooks.find((one) => one.id === id)
  const family = families.find((one) => one.id === hook?.family)
  if (!hook || !family) return null
  const said = [
    hook.appliesFrom ? t('law.from', { date: hook.appliesFrom }) : '',
    family.asOf.date ? t('law.asOf', { date: family.asOf.date }) : t('law.noText'),
    isOld(family, today) ? t('law.old') : '',
    hasDatePassed(hook, family, today) ? t('law.datePassed') : '',
    needsCheck(hook, family) ? t('law.check') : '',
  ]
  return <span className="muted">{said.filter(Boolean).join(' ')}</span>
}
