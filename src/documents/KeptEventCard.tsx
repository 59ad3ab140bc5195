import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deadlinesOf } from '../domain/rights/keptEvents.ts'
import { inOneLine, isBlank } from '../domain/texts/asWritten.ts'
import type { KeptEvent } from '../schema/event.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { DeadlineList } from './DeadlineList.tsx'
import { KeptEventForm } from './KeptEventForm.tsx'

type KeptEventCardProps = {
  readonly event: KeptEvent
  readonly startsOpen: boolean
  readonly onRemove: () => void
}

/** The id of what opens the form of an event. */
export const editOf = ({ id }: { readonly id: string }) => `${id}-edit`

/** One of them: what happened and when, what it is about, what follows, and all that can be changed about it. */
export function KeptEventCard({ event, startsOpen, onRemove }: KeptEventCardProps) {
  const { t } = useTranslation('documents')
  const law = useContent('law')
  const [isOpen, setIsOpen] = useState(startsOpen)
  const known = law.timeEvents.find(({ id }) => id === event.eventId)
  const day = event.on === 'not-set' ? t('log.noDay') : event.on
  const title = t('kept.card', { event: known?.title ?? t('kept.unknown'), day })
  const belongs = useBelongsWords(event)
  const deadlines = deadlinesOf(event, law)
  return (
    <li className="card laid-out-late">
      <h3>{title}</h3>
      {isBlank(event.about) ? null : <p>{event.about}</p>}
      {belongs === '' ? null : <p className="muted">{belongs}</p>}
      {known && event.on === 'not-set' ? <p className="muted">{t('kept.giveDay')}</p> : null}
      {deadlines.length > 0 ? <DeadlineList deadlines={deadlines} /> : null}
      <p className="row">
        <Button look="link" onClick={onRemove}>
          <span>{t('kept.remove')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button id={editOf(event)} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span>{isOpen ? t('kept.close') : t('kept.edit')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
      </p>
      {isOpen ? <KeptEventForm event={event} /> : null}
    </li>
  )
}

/** The system and the request it belongs to, as far as they are still there. */
function useBelongsWords({ systemId, letterId }: KeptEvent): string {
  const { requests } = useContent('rights')
  const system = inOneLine(useOwned('system').find(({ id }) => id === systemId)?.name ?? '')
  const request = useOwned('letter').find(({ id }) => id === letterId)?.request
  return [system, requests.find(({ id }) => id === request)?.title].filter(Boolean).join(' · ')
}
