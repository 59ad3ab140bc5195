import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DeadlineEntry } from '../../documents/index.ts'
import { comingDays } from '../../domain/rights/keptEvents.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'

/** As many as can be taken in at once; the rest are a press away. */
const NEAREST = 3

/** The nearest last days that follow from what has happened, each with its rule and what may change it. */
export function ComingDays() {
  const { t } = useTranslation(['overview', 'documents'])
  const events = useOwned('event')
  const days = comingDays(events, useContent('law'), useToday())
  if (events.length === 0) return null
  return (
    <section className="section">
      <h2>{t('overview:days.title')}</h2>
      <ul>
        {days.slice(0, NEAREST).map(({ event, deadline }) => (
          <DeadlineEntry key={`${event.id} ${deadline.rule.id}`} deadline={deadline} />
        ))}
      </ul>
      {days.length > 0 ? <p className="muted">{t('documents:times.calendar')}</p> : null}
      <p>
        <Link to={addressOf('rights')}>{t('overview:days.all')}</Link>
      </p>
    </section>
  )
}
