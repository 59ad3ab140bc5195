import './pageTabs.css'
import type { ReactNode } from 'react'

type PageTabsProps = {
  readonly label: string
  /** A link each, the one of the part that is shown with `aria-current`. */
  readonly tabs: readonly { readonly id: string; readonly link: ReactNode }[]
}

/** The parts of a page, one shown at a time. Links with addresses of their own, so that Back goes to the part before. */
export const PageTabs = ({ label, tabs }: PageTabsProps) => (
  <nav className="page-tabs no-print" aria-label={label}>
    <ul>
      {tabs.map(({ id, link }) => (
        <li key={id}>{link}</li>
      ))}
    </ul>
  </nav>
)
