import { useTranslation } from 'react-i18next'
import { saidOn } from '../../domain/days/datedWords.ts'
import type { Situation } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'

/** What is happening, what to do first, and what is better left unsaid. */
export function SituationWords({ id }: { readonly id: Situation['id'] }) {
  const { t } = useTranslation('rights')
  const { situations, reminders } = useContent('rights')
  const today = useToday()
  const situation = situations.find((one) => one.id === id)
  if (!situation) return null
  const remembered = reminders.filter((one) => situation.never.includes(one.id))
  return (
    <>
      <p>{situation.what}</p>
      <p>
        <strong>{t('first')}</strong> <span>{situation.first}</span>
      </p>
      {remembered.length > 0 ? (
        <details>
          <summary>{t('remember')}</summary>
          <ul>
            {remembered.map(({ id: reminder, words }) => (
              <li key={reminder}>{saidOn(words, today)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
