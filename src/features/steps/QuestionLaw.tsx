import { useTranslation } from 'react-i18next'
import { needsCheck } from '../../domain/legalStanding.ts'
import { useContent } from '../../store/ContentProvider.tsx'

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
          .map((hook) => {
            const family = families.find(({ id }) => id === hook.family)
            return (
              <li key={hook.id}>
                <strong>{hook.cite}:</strong> {hook.gives} {hook.status ? `${hook.status} ` : ''}
                <span className="muted">
                  {hook.appliesFrom ? `${t('lawFrom', { date: hook.appliesFrom })} ` : ''}
                  {family?.asOf.date ? t('lawAsOf', { date: family.asOf.date }) : t('lawNoText')}{' '}
                  {family && needsCheck(hook, family) ? t('lawCheck') : ''}
                </span>
              </li>
            )
          })}
      </ul>
    </>
  )
}
