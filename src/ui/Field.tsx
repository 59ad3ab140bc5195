import './field.css'
import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
  useId,
  useState,
} from 'react'
import { useIsPrinting } from './useIsPrinting.ts'

type Around = {
  readonly label: ReactNode
  /** What it belongs to, where the page has many of one name: read out after it. */
  readonly of?: string
  readonly hint?: ReactNode
  /** A note about what was entered; never blocks. */
  readonly message?: ReactNode
}

type Draw = (ids: { readonly id: string; readonly 'aria-describedby': string | undefined }) => ReactNode

/** `printed` is the whole of what was entered: on paper it stands in place of a control, which cuts what is long. */
function Field({
  label,
  of,
  hint,
  message,
  printed,
  draw,
}: Around & { readonly printed: string; readonly draw: Draw }) {
  const isPrinting = useIsPrinting()
  const id = useId()
  const [hintId, messageId] = [`${id}-hint`, `${id}-message`]
  const described = [hint ? hintId : '', message ? messageId : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {of === undefined ? null : <span className="visually-hidden">{`: ${of}`}</span>}
      </label>
      {hint ? (
        <span className="field-hint" id={hintId}>
          {hint}
        </span>
      ) : null}
      {draw({ id, 'aria-describedby': described })}
      {isPrinting ? <span className="field-printed">{printed}</span> : null}
      <span className="field-message" id={messageId} role="status">
        {message}
      </span>
    </div>
  )
}

export function TextField({ label, of, hint, message, ...rest }: Around & InputHTMLAttributes<HTMLInputElement>) {
  const whole = useWholeCharacters(rest)
  return (
    <Field
      {...{ label, hint, message }}
      {...(of !== undefined && { of })}
      printed={String(rest.value ?? '')}
      draw={(ids) => <input className="field-control" autoComplete="off" {...rest} {...whole} {...ids} />}
    />
  )
}

export function TextArea({ label, of, hint, message, ...rest }: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const whole = useWholeCharacters(rest)
  return (
    <Field
      {...{ label, hint, message }}
      {...(of !== undefined && { of })}
      printed={String(rest.value ?? '')}
      draw={(ids) => <textarea className="field-control" {...rest} {...whole} {...ids} />}
    />
  )
}

type Typed<Control> = {
  readonly value?: string | number | readonly string[] | undefined
  readonly onChange?: ((event: ChangeEvent<Control>) => void) | undefined
}

const HALF_CHARACTER = /\p{Cs}/u

/**
 * Some browsers hand over a rare character (😀) in two halves, as two changes (Firefox before 117, by some keyboards): the
 * first is shown alone, and what was typed goes on when the character is whole.
 */
function useWholeCharacters<Control extends { readonly value: string }>({ value, onChange }: Typed<Control>) {
  const [begun, setBegun] = useState<string>()
  const change = (event: ChangeEvent<Control>) => {
    const typed = event.target.value
    const isOneMore = typed.length === String(value ?? '').length + 1
    const isBegun = begun === undefined && isOneMore && HALF_CHARACTER.test(typed)
    setBegun(isBegun ? typed : undefined)
    if (!isBegun) onChange?.(event)
  }
  return { value: begun ?? value, onChange: change }
}

export type SelectOption = { readonly value: string; readonly label: string }

type SelectProps<Option extends SelectOption> = Around & {
  readonly options: readonly Option[]
  /** None of the options while nothing has been chosen. */
  readonly value: Option['value'] | '' | undefined
  readonly onChange: (chosen: Option['value']) => void
}

/** A choice of one of the options: what is chosen is one of them, so nobody has to believe the element. */
export function Select<const Option extends SelectOption>(props: SelectProps<Option>) {
  const { options, value: chosen, onChange, ...around } = props
  const choose = (text: string) => {
    const option = options.find(({ value }) => value === text)
    if (option) onChange(option.value)
  }
  return (
    <Field
      {...around}
      printed={options.find(({ value }) => value === chosen)?.label ?? ''}
      draw={(ids) => (
        <select className="field-control" value={chosen} onChange={({ target }) => choose(target.value)} {...ids}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  )
}

/** A box to tick, with its words as its label. */
export function Check({ label, ...rest }: { readonly label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="check">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  )
}
