import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DeadlineList } from '../../documents/index.ts'
import { deadlinesFrom } from '../../domain/rights/deadline.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Select } from '../../ui/Field.tsx'

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
          onChange={({ target }) => setChosen(target.value)}
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
    </section>
  )
}
