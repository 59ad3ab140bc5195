import './addForm.css'
import { type ReactNode, useRef, useState } from 'react'
import { Button, type ButtonLook } from './Button.tsx'
import { TextArea, TextField } from './Field.tsx'
import { ignoreHeldEnter } from './heldEnter.ts'

/** What is typed and not added yet. */
export type Draft = {
  readonly text: string
  readonly type: (text: string) => void
  /** Takes the text out of the draft to be added; '' where nothing in it can be seen. */
  readonly take: () => string
}

type AddFormProps = {
  readonly draft: Draft
  readonly label: string
  readonly hint?: string
  /** The button. */
  readonly add: string
  /** Said where there is nothing to add. */
  readonly missing: string
  /** A note about what is being typed. */
  readonly message?: string
  readonly look?: ButtonLook
  /** For what takes more than a line. */
  readonly isLong?: boolean
  /** Other fields of what is added. */
  readonly children?: ReactNode
  /** Adds it, and says what became of it where the page does not show that by itself. */
  readonly onAdd: (text: string) => string
}

/**
 * The one way to add something by its words: a field and a button, or Enter. Nothing is added of nothing: the form says what
 * is missing and gives the field the focus; what was added is told under the button.
 */
export function AddForm(props: AddFormProps) {
  const { draft, label, hint, add, missing, message = '', look = 'plain', isLong = false, children, onAdd } = props
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const addIt = () => {
    const text = draft.take()
    setIsMissing(text === '')
    setSaid(text === '' ? '' : onAdd(text))
    if (text === '') form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const Control = isLong ? TextArea : TextField
  return (
    <form
      ref={form}
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault()
        addIt()
      }}
    >
      <div className="add-form-fields">
        <Control
          {...{ label, hint }}
          message={isMissing ? missing : message}
          aria-invalid={isMissing}
          value={draft.text}
          onKeyDown={isLong ? undefined : ignoreHeldEnter}
          onChange={({ target }: { readonly target: { readonly value: string } }) => {
            draft.type(target.value)
            setIsMissing(false)
            setSaid('')
          }}
        />
        {children}
        <Button look={look} onClick={addIt}>
          {add}
        </Button>
      </div>
      <p role="status">{said}</p>
    </form>
  )
}
