import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { openPromises } from '../../domain/work/influenceLog.ts'

/** What the employer has promised and nobody has marked as kept, the oldest first, with its age. */
export function OpenPromises({ open }: { readonly open: ReturnType<typeof openPromises> }) {
  const { t } = useTranslation('overview')
  return (
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
  )
}
