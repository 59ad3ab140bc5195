import './moreMenu.css'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type MoreMenuProps = {
  readonly label: string
  /** What it opens is meant for, where the label alone does not say: read out after it. */
  readonly of?: string
  readonly children: ReactNode
}

/**
 * What is needed seldom, behind one button. A disclosure, not a menu of roles: the tab key goes through what it opens; Escape
 * closes it and gives the focus back, and so does leaving it. It never holds the page's main action.
 */
export function MoreMenu({ label, of, children }: MoreMenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands in it and adds none of its own
    <div
      className="more"
      ref={box}
      onKeyDown={closeAtEscape}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <Button ref={button} look="small" aria-expanded={isOpen} aria-controls={panel} onClick={() => setIsOpen(!isOpen)}>
        <Icon name="more" />
        <span>{label}</span> {of === undefined ? null : <span className="visually-hidden">{of}</span>}
      </Button>
      {/* Takes the focus of a press between its parts, which would close it otherwise. */}
      <div className="more-panel" id={panel} tabIndex={-1} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
