import './field.css'
import './radioScale.css'
import { type ReactNode, useId } from 'react'

export type ScaleOption<V extends string> = { readonly value: V; readonly label: string; readonly isApart?: boolean }

type RadioScaleProps<V extends string> = {
  readonly legend: ReactNode
  /** Where given, the focus can be put on the question by it. */
  readonly legendId?: string
  readonly hint?: ReactNode
  readonly options: readonly ScaleOption<V>[]
  /** The chosen value; anything that is not an option means none is chosen. */
  readonly value: string
  /** 'row': the answers are short and stand beside the question where there is room; 'stacked': they are phrases. */
  readonly look?: 'row' | 'stacked'
  readonly onChoose: (value: V) => void
  /** The question is a heading too, where a page has many to move between. */
  readonly isHeading?: boolean
  /** What belongs to the answer: stands in the question's group, so that it is heard what it is about. */
  readonly children?: ReactNode
}

/** A question with its answers as large native radios: one row where there is room, else under each other. */
export function RadioScale<V extends string>(props: RadioScaleProps<V>) {
  const { legend, legendId, hint, options, value, look, onChoose, isHeading = false, children } = props
  const name = useId()
  const hintId = useId()
  return (
    <fieldset
      className={look === undefined ? 'scale' : `scale scale-${look}`}
      aria-describedby={hint ? hintId : undefined}
    >
      <legend id={legendId} tabIndex={legendId === undefined ? undefined : -1} className="scale-legend">
        {isHeading ? <h3>{legend}</h3> : legend}
      </legend>
      {hint ? (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      ) : null}
      <div className="scale-options">
        {options.map((option) => (
          <label key={option.value} className="scale-option" data-apart={option.isApart ? '' : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {children === undefined ? null : <div className="scale-belongs">{children}</div>}
    </fieldset>
  )
}
