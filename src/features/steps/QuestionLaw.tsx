import { useTranslation } from 'react-i18next'
import { hasDatePassed, isOld, needsCheck } from '../../domain/legalStanding.ts'
import type { LawFamily, LegalHook } from '../../schema/legalHook.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'

/** The legal hooks of a question, each with how old the text is and whether it must be checked first. */
export function QuestionLaw({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('steps')
  const { hooks, families } = useContent('law')
  return (
    <>
      <p>
        <strong>{t('law')}</strong> <span className="muted">{t('lawReviewed')}</span>
      </p>
      <ul>
        {hooks
          .filter(({ id }) => ids.includes(id))
          .map((hook) => (
            <li key={hook.id}>
              <strong>{hook.cite}:</strong> {hook.gives} {hook.status}{' '}
              <Standing hook={hook} family={families.find(({ id }) => id === hook.family)} />
            </li>
          ))}
      </ul>
    </>
  )
}

/** As of when it was read, what to watch, and that it must be checked, where that is so. */
function Standing({ hook, family }: { readonly hook: LegalHook; readonly family: LawFamily | undefined }) {
  const { t } = useTranslation('steps')
  const today = useToday()
  if (!family) return null
  const said = [
    hook.appliesFrom ? t('lawFrom', { date: hook.appliesFrom }) : '',
    family.asOf.date ? t('lawAsOf', { date: family.asOf.date }) : t('lawNoText'),
    isOld(family, today) ? t('lawOld') : '',
    hasDatePassed(hook, family, today) ? t('lawDatePassed') : '',
    needsCheck(hook, family) ? t('lawCheck') : '',
  ]
  return <span className="muted">{said.filter(Boolean).join(' ')}</span>
}
