import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWeeks } from '../../domain/days/isoDay.ts'
import type { ReturnedForm } from '../../domain/systems/returnedForm.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useFormWords } from './useFormWords.ts'

/** As long as the letters give by themselves. */
const WEEKS = 2

/** The questions that were left empty: one press makes them open questions with a day. */
export function Unanswered({ form: { unanswered } }: { readonly form: ReturnedForm }) {
  const { t } = useTranslation('answers')
  const { ask, nameOf } = useFormWords()
  const { askAgain } = useWorkEdits()
  const today = useToday()
  const dayWords = useDayWords()
  const [day, setDay] = useState<string>(addWeeks(today, WEEKS))
  const [isSaved, setIsSaved] = useState(false)
  const count = unanswered.length
  if (count === 0) return null
  const save = () => {
    askAgain(
      unanswered.map(({ system, question }) => ({ systemId: system.id, question })),
      dayOrNotSet(day),
    )
    setIsSaved(true)
  }
  return (
    <section>
      <h3>{t('unanswered.title')}</h3>
      <p>{t('unanswered.text', { count })}</p>
      <ul>
        {unanswered.map(({ system, question }) => (
          <li key={`${system.id} ${question}`}>{`${nameOf(system)}: ${ask(question)}`}</li>
        ))}
      </ul>
      <DayField
        label={t('unanswered.day')}
        message={day !== '' && day < today ? t('unanswered.dayPassed') : ''}
        value={day}
        onChange={setDay}
        {...dayWords}
      />
      <Button onClick={save}>{t('unanswered.save')}</Button>
      <p role="status">{isSaved ? t('unanswered.saved', { count }) : ''}</p>
    </section>
  )
}
