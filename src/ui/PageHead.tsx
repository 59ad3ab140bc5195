import './pageHead.css'
import type { ReactNode } from 'react'

type PageHeadProps = {
  readonly lead: ReactNode
  /** The page's one main action, with what else may be done in its place. */
  readonly actions: ReactNode
}

/** Stands right under a page's heading: what the page is for and, beside it or under it on a phone, its main action. */
export const PageHead = ({ lead, actions }: PageHeadProps) => (
  <div className="page-head">
    <p className="lead">{lead}</p>
    <div className="page-actions no-print">{actions}</div>
  </div>
)
