import { useTranslation } from 'react-i18next'
import { isPastDue } from '../../domain/plan/dueDate.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { Action } from '../../schema/action.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'

type DueFieldProps = { readonly action: Action; readonly onChange: (dueOn: Action['dueOn']) => void }

/** By when; a day that has passed is noted and kept. */
export function DueField({ action, onChange }: DueFieldProps) {
  const { t } = useTranslation('actions')
  const today = useToday()
  const words = useDayWords()
  const isPutOff = action.status === 'later'
  return (
    <DayField
      label={t(isPutOff ? 'form.newDate' : 'form.dueOn')}
      message={
        isPastDue(action, today) ? t('form.past') : isPutOff && action.dueOn === 'not-set' ? t('form.noNewDate') : ''
      }
      value={action.dueOn === 'not-set' ? '' : action.dueOn}
      onChange={(day) => onChange(dayOrNotSet(day))}
      {...words}
    />
  )
}
