import type { ReactNode } from 'react'

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
