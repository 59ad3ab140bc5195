import { type RefObject, useEffect, useRef } from 'react'

/** The heading of a step takes the focus when the step comes, unless one of its fields has asked for it. */
export function useStepHeading(stepId: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (stepId !== '' && document.activeElement?.closest('.staff-meeting-counts') == null) heading.current?.focus()
  }, [stepId])
  return heading
}
