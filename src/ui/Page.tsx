import { createContext, type ReactNode, use, useEffect, useRef } from 'react'

/** True once the person has moved inside the app: then a new page takes the focus to its heading. */
export const FocusOnArrival = createContext(false)

type PageProps = {
  readonly title: string
  /** Stands small above the heading, for instance "Steg 3 av 8". */
  readonly before?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page: its heading, and the focus on arrival, so that a screen reader hears where it is. */
export function Page({ title, before, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const focusOnArrival = use(FocusOnArrival)
  useEffect(() => {
    if (!focusOnArrival) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [focusOnArrival])
  return (
    <article className={wide ? 'page page-wide' : 'page'}>
      {before ? <p className="page-before">{before}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </article>
  )
}
