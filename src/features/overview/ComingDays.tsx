import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DeadlineEntry } from '../../documents/index.ts'
import type { comingDays } from '../../domain/rights/keptEvents.ts'

/** As many as can be taken in at once; the rest are a press away. */
const NEAREST = 3

/** The nearest last days that follow from what has happened, each with its rule and what may change it. */
export function ComingDays({ days }: { readonly days: ReturnType<typeof comingDays> }) {
  const { t } = useTranslation(['overview', 'documents'])
  return (
    <>
      <ul>
        {days.slice(0, NEAREST).map(({ event, deadline }) => (
          <DeadlineEntry key={`${event.id} ${deadline.rule.id}`} deadline={deadline} />
        ))}
      </ul>
      {days.length > 0 ? <p className="muted">{t('documents:times.calendar')}</p> : null}
      <p>
        <Link to={addressOf('rights')}>{t('overview:days.all')}</Link>
      </p>
    </>
  )
}
