import { useTranslation } from 'react-i18next'
import { ownAffairs } from '../../domain/checklist/ownAffairs.ts'
import { comingDays } from '../../domain/rights/keptEvents.ts'
import { openPromises } from '../../domain/work/influenceLog.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound, useToday } from '../../store/WorkProvider.tsx'
import { CountGroups } from '../../ui/CountGroups.tsx'
import { ComingDays } from './ComingDays.tsx'
import { OpenPromises } from './OpenPromises.tsx'
import { OwnAffairs } from './OwnAffairs.tsx'

/** What waits beside the steps, a row with its count each. Last days must not be missed: their row stands open. */
export function WaitingLists() {
  const { t } = useTranslation('overview')
  const today = useToday()
  const events = useOwned('event')
  const days = comingDays(events, useContent('law'), today)
  const promises = openPromises(useOwned('log'), today)
  const own = ownAffairs(useContent('checklist'), useAnswers()).filter(({ choice }) => choice !== 'not-applicable')
  const hasRound = useRound() !== undefined
  const groups = [
    {
      ...{ id: 'days' as const, isShown: events.length > 0, startsOpen: days.length > 0 },
      ...{ count: days.length, children: <ComingDays days={days} /> },
    },
    {
      ...{ id: 'promises' as const, isShown: promises.length > 0 },
      ...{ count: promises.length, children: <OpenPromises open={promises} /> },
    },
    { id: 'own' as const, isShown: hasRound, count: own.length, children: <OwnAffairs all={own} /> },
  ]
  const shown = groups.filter(({ isShown }) => isShown)
  if (shown.length === 0) return null
  return (
    <section className="section">
      <h2>{t('waiting')}</h2>
      <CountGroups groups={shown.map((group) => ({ ...group, name: t(`${group.id}.title`) }))} />
    </section>
  )
}
