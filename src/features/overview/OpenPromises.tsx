import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { openPromises } from '../../domain/work/influenceLog.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'

/** What the employer has promised and nobody has marked as kept, the oldest first, with its age. */
export function OpenPromises() {
  const { t } = useTranslation('overview')
  const open = openPromises(useOwned('log'), useToday())
  if (open.length === 0) return null
  return (
    <section className="section">
      <h2>{t('promises.title')}</h2>
      <ul>
        {open.map(({ note, days, isLate }) => (
          <li key={note.id}>
            <Link to={addressOf('log')}>{inOneLine(note.text) || t('promises.noText')}</Link>{' '}
            <span className="muted">
              <span>{t('promises.given', { count: days })}</span>{' '}
              <span>{isLate ? t('promises.late', { date: note.promise.by }) : ''}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
