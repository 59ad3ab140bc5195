import type { ReactNode } from 'react'

type SectionProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** A part of a long page. Its heading can take the focus, so that the list at the top can lead to it. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="section">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
