import { useTranslation } from 'react-i18next'
import { type Deadline, isDated } from '../domain/rights/deadline.ts'
import { ruleSays } from '../domain/rights/legalStanding.ts'
import { citesOf, lengthSays } from '../report/index.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useToday } from '../store/WorkProvider.tsx'
import { RuleStanding } from './RuleStanding.tsx'

/** What follows from an event: last days, or words where no day may be computed, each with its rule and what may change it. */
export function DeadlineList({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation('documents')
  return (
    <>
      <ul>
        {deadlines.map((deadline) => (
          <DeadlineEntry key={deadline.rule.id} deadline={deadline} />
        ))}
      </ul>
      {deadlines.some(isDated) ? <p className="muted">{t('times.calendar')}</p> : null}
    </>
  )
}

/** One of them. */
export function DeadlineEntry({ deadline }: { readonly deadline: Deadline }) {
  const { t } = useTranslation(['documents', 'common'])
  const law = useContent('law')
  const { rule } = deadline
  const rests = [
    ...citesOf(rule.hook === null ? [] : [rule.hook], { law }),
    lengthSays(rule, (key, values) => t(key, values ?? {})),
  ].filter(Boolean)
  return (
    <li>
      {isDated(deadline) ? (
        <>
          <strong>{t('documents:times.lastDay', { date: deadline.on })}</strong>{' '}
          <span>{deadline.isWeekend ? `${t('documents:times.weekend')} ` : ''}</span>
        </>
      ) : null}
      <span>{ruleSays(rule, useToday())}</span> <span>{rests.length > 0 ? `${rests.join(': ')}. ` : ''}</span>
      <RuleStanding rule={rule} />
    </li>
  )
}
