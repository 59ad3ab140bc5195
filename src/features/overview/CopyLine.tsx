import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { dayOf, daysBetween } from '../../domain/days/isoDay.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'

/** One quiet line on the latest copy: never in the way. */
export function CopyLine() {
  const { t } = useTranslation('overview')
  const { copiedAt } = useDevice()
  const today = useToday()
  const count = copiedAt ? daysBetween(dayOf(copiedAt), today) : 0
  return (
    <p className="muted">
      <span>{copiedAt ? t('copy.days', { count }) : t('copy.never')}</span>{' '}
      <Link to={addressOf('myData')}>{t('copy.link')}</Link>
    </p>
  )
}
