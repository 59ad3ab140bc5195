import { useTranslation } from 'react-i18next'
import { latestEventsFirst } from '../domain/rights/keptEvents.ts'
import { useUndoWords } from '../i18n/useUndoWords.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useRemoving } from '../store/useRemoving.ts'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useOwned } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { RowList } from '../ui/RowList.tsx'
import { Section } from '../ui/Section.tsx'
import { UndoNotice } from '../ui/UndoNotice.tsx'
import { useFocusNext } from '../ui/useFocusNext.ts'
import { useOneOpen } from '../ui/useOneOpen.ts'
import { KeptEventRow, toggleOf } from './KeptEventRow.tsx'

export const KEPT_EVENTS = 'kept-events'

/** What happened and on which day, kept because a time runs from it, each with what follows. Private as the log. */
export function KeptEvents() {
  const { t } = useTranslation(['documents', 'common'])
  const [{ timeEvents }, events] = [useContent('law'), useOwned('event')]
  const { addOwned } = useWorkEdits()
  const { rows, removalOf, remove } = useRemoving(events)
  const undoWords = useUndoWords()
  const focusNext = useFocusNext()
  const { openId, open, toggle } = useOneOpen('')
  const add = () => {
    const blank = { on: 'not-set', about: '', systemId: 'none', letterId: 'none' } as const
    const [id = ''] = addOwned({ kind: 'event', eventId: timeEvents[0]?.id ?? '', ...blank })
    open(id)
    focusNext(toggleOf({ id }))
  }
  return (
    <Section id={KEPT_EVENTS} title={t('documents:kept.title')}>
      <p>{t('documents:kept.text')}</p>
      <p>
        <Button onClick={add}>{t('documents:kept.add')}</Button>
      </p>
      {rows.length === 0 ? null : (
        <RowList>
          {latestEventsFirst(rows).map((event) => {
            const removal = removalOf(event)
            return removal ? (
              <UndoNotice key={event.id} as="li" removal={removal} words={t('documents:kept.removed')} {...undoWords} />
            ) : (
              <KeptEventRow
                key={event.id}
                event={event}
                isOpen={event.id === openId}
                onToggle={() => toggle(event)}
                onRemove={() => {
                  open('')
                  remove(event)
                }}
              />
            )
          })}
        </RowList>
      )}
    </Section>
  )
}
