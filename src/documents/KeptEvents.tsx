import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latestEventsFirst } from '../domain/rights/keptEvents.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useRemoving } from '../store/useRemoving.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { UndoNotice } from '../ui/UndoNotice.tsx'
import { KeptEventCard } from './KeptEventCard.tsx'

export const KEPT_EVENTS = 'kept-events'

/** What happened and on which day, kept because a time runs from it, each with what follows. Private as the log. */
export function KeptEvents() {
  const { t } = useTranslation(['documents', 'common'])
  const [{ timeEvents }, events] = [useContent('law'), useOwned('event')]
  const { addOwned } = useWorkEdits()
  const { removed, undone, remove, undo } = useRemoving()
  const [opened, setOpened] = useState('')
  const add = () => {
    const blank = { on: 'not-set', about: '', systemId: 'none', letterId: 'none' } as const
    const [id = ''] = addOwned({ kind: 'event', eventId: timeEvents[0]?.id ?? '', ...blank })
    setOpened(id)
  }
  return (
    <Section id={KEPT_EVENTS} title={t('documents:kept.title')}>
      <p>{t('documents:kept.text')}</p>
      <Button onClick={add}>{t('documents:kept.add')}</Button>
      {removed.length > 0 ? (
        <UndoNotice
          words={t('documents:kept.removed')}
          undo={t('documents:kept.undo')}
          onUndo={undo}
          gone={undone === 'no-place' ? t('common:undoGone') : undefined}
        />
      ) : null}
      <ul className="plain-list">
        {latestEventsFirst(events).map((event) => (
          <KeptEventCard key={event.id} event={event} startsOpen={event.id === opened} onRemove={() => remove(event)} />
        ))}
      </ul>
    </Section>
  )
}
