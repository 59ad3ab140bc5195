import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_PEOPLE } from '../../schema/tally.ts'
import { TextField } from '../../ui/Field.tsx'

type PeopleFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: number | 'not-set'
  readonly onChange: (people: number | 'not-set') => void
}

/** A number of people. What is no such number is told and changes nothing. */
export function PeopleField({ label, hint, value, onChange }: PeopleFieldProps) {
  const { t } = useTranslation('staffMeeting')
  const [unclear, setUnclear] = useState<string>()
  const read = (text: string) => {
    const digits = text.trim()
    const isNumber = /^\d*$/.test(digits) && Number(digits) <= MOST_PEOPLE
    setUnclear(isNumber ? undefined : text)
    if (isNumber) onChange(digits === '' ? 'not-set' : Number(digits))
  }
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      message={unclear === undefined ? '' : t('notPeople', { most: MOST_PEOPLE })}
      aria-invalid={unclear !== undefined}
      value={unclear ?? (value === 'not-set' ? '' : String(value))}
      onChange={({ target }) => read(target.value)}
    />
  )
}
