import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../ui/Icon.tsx'

type DataRowProps = {
  readonly icon: IconName
  readonly title: ReactNode
  /** What it does, before it is pressed. */
  readonly children: ReactNode
  /** Beside the words where there is room, under them otherwise. */
  readonly action?: ReactNode
  /** What became of it. */
  readonly outcome?: ReactNode
}

/** One thing that can be done with the work as a whole: what it does, and its button in the row. */
export const DataRow = ({ icon, title, children, action, outcome }: DataRowProps) => (
  <li className="data-row">
    <div className="row-in-list">
      <span className="row-mark">
        <Icon name={icon} />
      </span>
      <div className="row-main">
        <div className="row-words">
          <h3 className="row-title">{title}</h3>
          {children}
        </div>
        {action ? <div className="data-row-action">{action}</div> : null}
      </div>
    </div>
    {outcome}
  </li>
)
