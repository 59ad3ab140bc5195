import { useTranslation } from 'react-i18next'
import { dayOf, daysBetween } from '../domain/days/isoDay.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useToday } from '../store/WorkProvider.tsx'

/** How old the latest copy in a file is, in a word or two; nothing before there is one. */
export function CopyAge() {
  const { t } = useTranslation('frame')
  const { copiedAt } = useDevice()
  const today = useToday()
  if (copiedAt === undefined) return null
  const count = daysBetween(dayOf(copiedAt), today)
  return (
    <span className="place-count">
      <span className="visually-hidden">{`${t('copyAge.label')} `}</span>
      <span>{t('copyAge.days', { count })}</span>
    </span>
  )
}
