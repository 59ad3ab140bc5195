import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeadlineList, type SavedDays, useDeadlineFile } from '../../documents/index.ts'
import { deadlinesFrom, isDated } from '../../domain/rights/deadline.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import type { TimeEvent } from '../../schema/timeRule.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useHasOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Select } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'

export const DAYS = 'count-days'

/** From what happened, and when, to the last days that follow from it; where no day may be computed, to the words. */
export function CountDays() {
  const { t } = useTranslation(['rights', 'documents'])
  const { timeRules, timeEvents } = useContent('law')
  const [chosen, setChosen] = useState(timeEvents[0]?.id ?? '')
  const [day, setDay] = useState('')
  const dayWords = useDayWords()
  const event = timeEvents.find(({ id }) => id === chosen)
  const on = dayOrNotSet(day)
  return (
    <section className="section">
      <h2 id={DAYS} tabIndex={-1}>
        {t('days.title')}
      </h2>
      <p>{t('days.text')}</p>
      <p className="muted">{t('documents:law.reviewed')}</p>
      <div className="field-grid">
        <Select
          label={t('days.event')}
          options={timeEvents.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen}
          onChange={setChosen}
        />
        <DayField label={t('days.on')} value={day} onChange={setDay} {...dayWords} />
      </div>
      <div role="status">
        {event === undefined || on === 'not-set' ? (
          <p className="muted">{t('days.noDay')}</p>
        ) : (
          <DeadlineList deadlines={deadlinesFrom(event, on, timeRules)} />
        )}
      </div>
      {event === undefined || on === 'not-set' ? null : (
        <>
          <Keep event={event} on={on} />
          <ToCalendar key={`${chosen} ${on}`} event={event} on={on} />
        </>
      )}
    </section>
  )
}

/** Keeps what was counted from, once: it then stands with its days on three pages. */
function Keep({ event, on }: { readonly event: TimeEvent; readonly on: IsoDate }) {
  const { t } = useTranslation('rights')
  const { addOwned } = useWorkEdits()
  const isKept = useHasOwned('event', (one) => one.eventId === event.id && one.on === on)
  const keep = () => addOwned({ kind: 'event', eventId: event.id, on, about: '', systemId: 'none', letterId: 'none' })
  return (
    <p className="row">
      <Button aria-disabled={isKept} onClick={isKept ? undefined : keep}>
        {t('days.keep')}
      </Button>
      <span role="status">{isKept ? t('days.kept') : ''}</span>
    </p>
  )
}

/** The days that can be counted, for a calendar; nothing where there are only words. */
function ToCalendar({ event, on }: { readonly event: TimeEvent; readonly on: IsoDate }) {
  const { t } = useTranslation('rights')
  const { timeRules } = useContent('law')
  const save = useDeadlineFile()
  const [saved, setSaved] = useState<SavedDays>()
  const deadlines = deadlinesFrom(event, on, timeRules)
  if (!deadlines.some(isDated)) return null
  return (
    <>
      <p>
        <Button onClick={() => void save({ eventId: event.id, on }, deadlines).then(setSaved)}>
          {t('days.calendar')}
        </Button>
      </p>
      <p className="muted">{t('days.seen')}</p>
      <p role="status">{saved?.kind === 'saved' ? t('days.made', { file: saved.name }) : ''}</p>
      {saved?.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t('days.failed')}</p>
        </Notice>
      ) : null}
    </>
  )
}
