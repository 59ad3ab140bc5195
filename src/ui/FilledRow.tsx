import './filledRow.css'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { useIsPrinting } from './useIsPrinting.ts'

type FilledRowProps = {
  readonly name: string
  /** What it holds, in one line; empty where nothing has been written yet. */
  readonly words: string
  /** What it belongs to, where the page has many of one name: read out after it. */
  readonly of?: string
  /** The fields, shown when the row is open. */
  readonly children: ReactNode
}

/**
 * Fields that most people leave as they are: a row with the first words of what they hold, or only their name where they
 * are empty. Opens in its place; Escape closes it and gives the focus back.
 */
export function FilledRow({ name, words, of, children }: FilledRowProps) {
  const [isOpen, setIsOpen] = useState(false)
  const isShown = (useIsPrinting() && words !== '') || isOpen
  const toggle = useRef<HTMLButtonElement>(null)
  const region = useId()
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setIsOpen(false)
    toggle.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands in it and adds none of its own
    <div className="filled-row" data-open={isOpen} data-empty={words === ''} onKeyDown={closeAtEscape}>
      <button
        type="button"
        className="filled-row-toggle"
        ref={toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? region : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="filled-row-name">{name}</span>{' '}
        {of === undefined ? null : <span className="visually-hidden">{of}</span>}{' '}
        {words === '' || isOpen ? null : <span className="filled-row-words">{words}</span>}
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {isShown ? (
        <div className="filled-row-region" id={region}>
          {children}
        </div>
      ) : null}
    </div>
  )
}
