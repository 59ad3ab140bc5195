import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

type Heading = { readonly id: string; readonly title: string }

/** A part of a long page. Its heading can take the focus, so that the list at the top can lead to it. */
export function Section({ id, title, children }: Heading & { readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** The parts of a long page. Buttons, since the part of an address that names a place is taken by the routes. */
export function OnThisPage({ label, sections }: { readonly label: string; readonly sections: readonly Heading[] }) {
  return (
    <nav className="on-this-page" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Button look="link" onClick={() => document.getElementById(id)?.focus()}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
