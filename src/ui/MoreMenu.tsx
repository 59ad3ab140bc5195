import './moreMenu.css'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type MoreMenuProps = {
  readonly label: string
  /** What it opens is meant for, where the label alone does not say: read out after it. */
  readonly of?: string
  /** Where it was opened. What it opens closes as this becomes another: what was chosen in it has come. */
  readonly at?: string
  readonly children: ReactNode
}

/**
 * What is needed seldom, behind one button. A disclosure, not a menu of roles: the tab key goes through what it opens; Escape
 * closes it and gives the focus back, and so does leaving it. It never holds the page's main action.
 */
export function MoreMenu({ label, of, at = '', children }: MoreMenuProps) {
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === at
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const isPast = openAt !== undefined && openAt !== at
  useLayoutEffect(() => {
    const { activeElement } = document
    // What was pressed went with all that stood open; what has taken the focus meanwhile keeps it.
    if (isPast && (activeElement === document.body || box.current?.contains(activeElement))) button.current?.focus()
  }, [isPast])
  const close = () => setOpenAt(undefined)
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    close()
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands in it and adds none of its own
    <div
      className="more"
      ref={box}
      onKeyDown={closeAtEscape}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) close()
      }}
    >
      <Button
        ref={button}
        look="small"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpenAt(isOpen ? undefined : at)}
      >
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
