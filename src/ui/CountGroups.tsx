import './rowList.css'
import './countGroups.css'
import { type ReactNode, useId, useState } from 'react'
import { Icon } from './Icon.tsx'
import { useIsPrinting } from './useIsPrinting.ts'

export type CountGroup = {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Something in it wants to be seen: it stands open from the start. */
  readonly startsOpen?: boolean
  /** The very things that are counted. */
  readonly children: ReactNode
}

/** Many things as a few rows with counts; each opens to the things themselves, and several may stand open. */
export const CountGroups = ({ groups }: { readonly groups: readonly CountGroup[] }) => (
  <ul className="rows count-groups">
    {groups.map((group) => (
      <Group key={group.id} {...group} />
    ))}
  </ul>
)

function Group({ name, count, startsOpen = false, children }: CountGroup) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const isShown = useIsPrinting() || isOpen
  const region = useId()
  return (
    <li data-open={isOpen}>
      <button
        type="button"
        className="count-group"
        aria-expanded={isOpen}
        aria-controls={isOpen ? region : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{name}</span> <span className="count-group-count">{count}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {isShown ? (
        <div className="count-group-region" id={region}>
          {children}
        </div>
      ) : null}
    </li>
  )
}
