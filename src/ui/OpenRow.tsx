import './rowList.css'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { useOpenRow } from './useOpenRow.ts'

type OpenRowProps = {
  /** The button that opens the row; also where the focus goes when something leads to the row. */
  readonly id: string
  /** Stands before the words, such as a number; not read out, so `name` says it too where it matters. */
  readonly mark: ReactNode
  /** What the row is called. */
  readonly name: ReactNode
  /** Under the name, open or closed; may hold links. */
  readonly line?: ReactNode
  /** Beside the words where there is room, under them otherwise. */
  readonly facts?: ReactNode
  /** Buttons that act on the row as it stands in the list. */
  readonly end?: ReactNode
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** What stands in the row when it is open. */
  readonly children: ReactNode
}

/** A row that opens in its place. Escape, and what closes it from inside, gives the focus back to its name. */
export function OpenRow({ id, mark, name, line, facts, end, isOpen, onToggle, children }: OpenRowProps) {
  const { region, isShown, closeAtEscape, button } = useOpenRow(id, isOpen, onToggle)
  return (
    <li className="row-open laid-out-late" data-open={isOpen} onKeyDown={closeAtEscape}>
      <div className="row-in-list row-head">
        <span className="row-mark" aria-hidden="true">
          {mark}
        </span>
        <div className="row-main">
          <div className="row-words">
            <h3 className="row-title">
              <button type="button" className="row-toggle" {...button}>
                {name}
              </button>
            </h3>
            {line}
          </div>
          {facts}
          {end}
        </div>
        <Icon name={isOpen ? 'up' : 'down'} />
      </div>
      {isShown ? (
        <div className="row-region" id={region}>
          {children}
        </div>
      ) : null}
    </li>
  )
}
