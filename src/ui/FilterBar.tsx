import './filterBar.css'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'

export type FilterChip = {
  readonly id: string
  /** With how many there are: "Till mötet (3)". */
  readonly words: string
  readonly isPressed: boolean
  readonly onPress: () => void
}

type FilterBarProps = {
  /** The search field's label, for everybody to see. */
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly onType: (typed: string) => void
  /** What the chips do, for those who hear them. */
  readonly chipsLabel: string
  readonly chips: readonly FilterChip[]
  /** How much is shown, told when it changes. */
  readonly status: string
}

/** Narrows a list by words and by kind. What is typed is the page's to keep, and never stands in an address. */
export function FilterBar({ label, hint, value, onType, chipsLabel, chips, status }: FilterBarProps) {
  return (
    <div className="filter-bar no-print">
      <search>
        <TextField
          type="search"
          label={label}
          hint={hint}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      </search>
      {chips.length > 0 ? (
        <fieldset className="filter-chips">
          <legend className="visually-hidden">{chipsLabel}</legend>
          {chips.map(({ id, words, isPressed, onPress }) => (
            <Button key={id} look="small" aria-pressed={isPressed} onClick={onPress}>
              {words}
            </Button>
          ))}
        </fieldset>
      ) : null}
      <p role="status" className="muted">
        {status}
      </p>
    </div>
  )
}
