import './rowList.css'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type RowListProps = {
  /** True where the order means something. */
  readonly isOrdered?: boolean
  readonly children: ReactNode
}

/** The one list pattern: one card, a row each. */
export const RowList = ({ isOrdered = false, children }: RowListProps) =>
  isOrdered ? <ol className="rows">{children}</ol> : <ul className="rows">{children}</ul>

type LinkRowProps = {
  /** Stands before the words, such as an icon or a number. */
  readonly mark?: ReactNode
  /** A link: the whole row is its target. */
  readonly title: ReactNode
  readonly line?: ReactNode
  /** Beside the words where there is room, under them otherwise. */
  readonly fact?: ReactNode
  /** What can be pressed apart from the row. */
  readonly end?: ReactNode
}

/** A row that leads to a page. */
export const LinkRow = ({ mark, title, line, fact, end }: LinkRowProps) => (
  <li className="row-in-list row-link">
    {mark === undefined ? null : <span className="row-mark">{mark}</span>}
    <div className="row-main">
      <div className="row-words">
        <span className="row-title">{title}</span>
        {line === undefined ? null : <span className="row-line">{line}</span>}
      </div>
      {fact === undefined ? null : <span className="row-fact">{fact}</span>}
    </div>
    {end === undefined ? null : <span className="row-end">{end}</span>}
    <Icon name="right" />
  </li>
)
