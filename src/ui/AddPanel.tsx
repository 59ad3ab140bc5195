import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'

type AddPanelProps = {
  readonly add: string
  readonly close: string
  /** Open from the start, where there is nothing in the list yet. */
  readonly startsOpen: boolean
  /** Other buttons beside the one that opens it. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** What adds to a list: a button above it, and the form where the button was pressed. */
export function AddPanel({ add, close, startsOpen, beside, children }: AddPanelProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  return (
    <>
      <p className="row">
        <Button look={isOpen ? 'plain' : 'primary'} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? close : add}
        </Button>
        {beside}
      </p>
      {isOpen ? <div className="add-panel">{children}</div> : null}
    </>
  )
}
