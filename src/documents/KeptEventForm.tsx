import { useTranslation } from 'react-i18next'
import { inOneLine } from '../domain/texts/asWritten.ts'
import { useDayWords } from '../i18n/useDayWords.ts'
import type { KeptEvent } from '../schema/event.ts'
import { dayOrNotSet } from '../schema/readIsoDate.ts'
import type { Draft } from '../schema/record.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useWorkEdits } from '../store/useWorkEdits.ts'
import { useOwned } from '../store/WorkProvider.tsx'
import { DayField } from '../ui/DayField.tsx'
import { Select, TextField } from '../ui/Field.tsx'

type FieldsProps = { readonly event: KeptEvent; readonly onChange: (part: Partial<Draft<'event'>>) => void }

/** Everything about one kept event. Each change counts at once. */
export function KeptEventForm({ event }: { readonly event: KeptEvent }) {
  const { t } = useTranslation('documents')
  const dayWords = useDayWords()
  const { timeEvents } = useContent('law')
  const { changeOwned } = useWorkEdits()
  const change = (part: Partial<Draft<'event'>>) => changeOwned('event', event.id, part)
  const isKnown = timeEvents.some(({ id }) => id === event.eventId)
  return (
    <div className="field-grid">
      <Select
        label={t('kept.event')}
        options={[
          ...(isKnown ? [] : [{ value: event.eventId, label: t('kept.unknown') }]),
          ...timeEvents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={event.eventId}
        onChange={(eventId) => change({ eventId })}
      />
      <DayField
        label={t('kept.on')}
        value={event.on === 'not-set' ? '' : event.on}
        onChange={(day) => change({ on: dayOrNotSet(day) })}
        {...dayWords}
      />
      <TextField
        label={t('kept.about')}
        hint={t('kept.aboutHint')}
        value={event.about}
        onChange={({ target }) => change({ about: target.value })}
      />
      <Belongs event={event} onChange={change} />
    </div>
  )
}

/** Which system and which request it belongs to; one that has been removed is none. */
function Belongs({ event, onChange }: FieldsProps) {
  const { t } = useTranslation('documents')
  const [systems, letters, { requests }] = [useOwned('system'), useOwned('letter'), useContent('rights')]
  const titleOf = (request: string) => requests.find(({ id }) => id === request)?.title ?? request
  return (
    <>
      <Select
        label={t('kept.system')}
        options={[
          { value: 'none', label: t('kept.noSystem') },
          ...systems.map(({ id, name }) => ({ value: id, label: inOneLine(name) || t('register.unnamed') })),
        ]}
        value={event.systemId}
        onChange={(systemId) => onChange({ systemId })}
      />
      <Select
        label={t('kept.letter')}
        options={[
          { value: 'none', label: t('kept.noLetter') },
          ...letters.map(({ id, request }) => ({ value: id, label: titleOf(request) })),
        ]}
        value={event.letterId}
        onChange={(letterId) => onChange({ letterId })}
      />
    </>
  )
}
