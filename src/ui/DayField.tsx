import { type ReactNode, useState } from 'react'
import { TextField } from './Field.tsx'

type DayFieldProps = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** A note about the day, for instance that it has passed; never blocks. */
  readonly message?: ReactNode
  /** YYYY-MM-DD; empty where there is none. */
  readonly value: string
  /** True for a text that is a day which exists. */
  readonly isDay: (text: string) => boolean
  /** What to say while the date is incomplete; `before` is the day that still counts, empty where there is none. */
  readonly unclear: (before: string) => string
  /** Called with a day or, when the field was cleared, with an empty text. */
  readonly onChange: (day: string) => void
}

/**
 * A day. A half-typed date, or one that does not exist, reads as empty from a date field, with `badInput` set
 * (https://html.spec.whatwg.org/#suffering-from-bad-input). Until there is a whole one the day from before the typing
 * counts, not what the parts typed so far happened to say.
 */
export function DayField({ label, hint, message, value, isDay, unclear, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(value)
  const [before, setBefore] = useState(value)
  const [isUnclear, setIsUnclear] = useState(false)
  const [shown, setShown] = useState(value)
  // The day was changed elsewhere, for instance by undoing: the field follows.
  if (shown !== value) {
    setShown(value)
    if (!isUnclear) setTyped(value)
  }
  const read = ({ value: text, validity }: HTMLInputElement) => {
    const isCleared = text === '' && !validity.badInput
    const isWhole = isCleared || isDay(text)
    setTyped(text)
    setIsUnclear(!isWhole)
    const counts = isWhole ? text : before
    if (counts !== value) onChange(counts)
  }
  return (
    <TextField
      type="date"
      label={label}
      hint={hint}
      message={isUnclear ? unclear(before) : message}
      aria-invalid={isUnclear}
      value={typed}
      onChange={({ target }) => read(target)}
      onFocus={() => setBefore(value)}
      onBlur={({ target }) => read(target)}
    />
  )
}
