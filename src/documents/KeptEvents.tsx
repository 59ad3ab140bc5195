import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latestEventsFirst } from '../domain/rights/keptEvents.ts'
import { useUndoWords } from '../i18n/useUndoWords.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useRemoving } from '../store/useRemoving.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { UndoNotice } from '../ui/UndoNotice.tsx'
import { useFocusNext } from '../ui/useFocusNext.ts'
import { editOf, KeptEventCard } from './KeptEventCard.tsx'

export const KEPT_EVENTS = 'kept-events'

/** What happened and on which day, kept because a time runs from it, each with what follows. Private as the log. */
export function KeptEvents() {
  const { t } = useTranslation(['documents', 'common'])
  const [{ timeEvents }, events] = [useContent('law'), useOwned('event')]
  const { addOwned } = useWorkEdits()
  const { rows, removalOf, remove } = useRemoving(events)
  const undoWords = useUndoWords()
  const focusNext = useFocusNext()
  const [opened, setOpened] = useState('')
  const add = () => {
    const blank = { on: 'not-set', about: '', systemId: 'none', letterId: 'none' } as const
    const [id = ''] = addOwned({ kind: 'event', eventId: timeEvents[0]?.id ?? '', ...blank })
    setOpened(id)
    focusNext(editOf({ id }))
  }
  return (
    <Section id={KEPT_EVENTS} title={t('documents:kept.title')}>
      <p>{t('documents:kept.text')}</p>
      <Button onClick={add}>{t('documents:kept.add')}</Button>
      <ul className="plain-list">
        {latestEventsFirst(rows).map((event) => {
          const removal = removalOf(event)
          return removal ? (
            <UndoNotice key={event.id} as="li" removal={removal} words={t('documents:kept.removed')} {...undoWords} />
          ) : (
            <KeptEventCard
              key={event.id}
              event={event}
              startsOpen={event.id === opened}
              onRemove={() => remove(event)}
            />
          )
        })}
      </ul>
    </Section>
  )
}
