import { type ReactNode, use, useState } from 'react'
import { FocusOnArrival } from './Page.tsx'

type PageViewsProps = {
  /** Which of the views is shown. */
  readonly shown: string
  readonly children: ReactNode
}

/**
 * Pages that take each other's place under one address. What was pressed goes with the one that was there: the next takes the
 * focus to its heading, also for a person who has not moved in the app before.
 */
export function PageViews({ shown, children }: PageViewsProps) {
  const focusOnArrival = use(FocusOnArrival)
  const [first] = useState(shown)
  const [hasTurned, setHasTurned] = useState(false)
  if (!hasTurned && shown !== first) setHasTurned(true)
  return <FocusOnArrival value={focusOnArrival || hasTurned}>{children}</FocusOnArrival>
}
