import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPastDue } from '../../domain/dueDate.ts'
import type { Action } from '../../schema/action.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { TextField } from '../../ui/Field.tsx'

type DueFieldProps = { readonly action: Action; readonly onChange: (dueOn: Action['dueOn']) => void }

/**
 * By when. A half-typed date, or one that does not exist, reads as empty from a date field, with `badInput` set
 * (https://html.spec.whatwg.org/#suffering-from-bad-input). Until there is a whole one the date from before the typing
 * counts, not what the parts typed so far happened to say.
 */
export function DueField({ action, onChange }: DueFieldProps) {
  const { t } = useTranslation('actions')
  const today = useToday()
  const { dueOn } = action
  const [typed, setTyped] = useState(dueOn === 'not-set' ? '' : dueOn)
  const [before, setBefore] = useState(dueOn)
  const [isUnclear, setIsUnclear] = useState(false)
  const read = ({ value, validity }: HTMLInputElement) => {
    const isCleared = value === '' && !validity.badInput
    const day = isCleared ? 'not-set' : readIsoDate(value)
    setTyped(value)
    setIsUnclear(day === 'not-a-day')
    const counts = day === 'not-a-day' ? before : day
    if (counts !== dueOn) onChange(counts)
  }
  const unclear = before === 'not-set' ? t('form.notADayNone') : t('form.notADay', { date: before })
  const past = isPastDue(action, today) ? t('form.past') : ''
  return (
    <TextField
      type="date"
      label={t('form.dueOn')}
      message={isUnclear ? unclear : past}
      aria-invalid={isUnclear}
      value={typed}
      onChange={({ target }) => read(target)}
      onFocus={() => setBefore(dueOn)}
      onBlur={({ target }) => read(target)}
    />
  )
}
