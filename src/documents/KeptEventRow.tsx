import { useTranslation } from 'react-i18next'
import { isDated } from '../domain/rights/deadline.ts'
import { deadlinesOf } from '../domain/rights/keptEvents.ts'
import { inOneLine, isBlank } from '../domain/texts/asWritten.ts'
import type { KeptEvent } from '../schema/event.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { OpenRow } from '../ui/OpenRow.tsx'
import { DeadlineList } from './DeadlineList.tsx'
import { KeptEventForm } from './KeptEventForm.tsx'

type KeptEventRowProps = {
  readonly event: KeptEvent
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** The id of what opens an event. */
export const toggleOf = ({ id }: { readonly id: string }) => `${id}-event`

/** One of them: what happened and when, what it is about and its last days; open, what follows and all that can be changed. */
export function KeptEventRow({ event, isOpen, onToggle, onRemove }: KeptEventRowProps) {
  const { t } = useTranslation('documents')
  const law = useContent('law')
  const known = law.timeEvents.find(({ id }) => id === event.eventId)
  const day = event.on === 'not-set' ? t('log.noDay') : event.on
  const title = t('kept.card', { event: known?.title ?? t('kept.unknown'), day })
  const belongs = useBelongsWords(event)
  const deadlines = deadlinesOf(event, law)
  const lastDays = isOpen ? [] : deadlines.filter(isDated)
  return (
    <OpenRow
      id={toggleOf(event)}
      mark=""
      name={title}
      line={
        <>
          {isBlank(event.about) ? null : <p>{event.about}</p>}
          {belongs === '' ? null : <p className="muted">{belongs}</p>}
          {known && event.on === 'not-set' ? <p className="muted">{t('kept.giveDay')}</p> : null}
        </>
      }
      facts={lastDays.map(({ rule, on }) => (
        <span key={rule.id} className="row-fact">
          {t('times.lastDay', { date: on })}
        </span>
      ))}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {deadlines.length > 0 ? <DeadlineList deadlines={deadlines} /> : null}
      <KeptEventForm event={event} />
      <p className="row">
        <Button onClick={onToggle}>
          <span>{t('kept.close')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button look="link" onClick={onRemove}>
          <span>{t('kept.remove')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
      </p>
    </OpenRow>
  )
}

/** The system and the request it belongs to, as far as they are still there. */
function useBelongsWords({ systemId, letterId }: KeptEvent): string {
  const { requests } = useContent('rights')
  const system = inOneLine(useOwned('system').find(({ id }) => id === systemId)?.name ?? '')
  const request = useOwned('letter').find(({ id }) => id === letterId)?.request
  return [system, requests.find(({ id }) => id === request)?.title].filter(Boolean).join(' · ')
}
