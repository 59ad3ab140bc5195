import { startTransition, useEffect, useState } from 'react'

/** More than a screen holds, and few enough to be drawn at once. */
const AT_ONCE = 40

/**
 * The first of a long list at once, and all of it as soon as those stand there: the page does not wait for its end. Where each
 * is long, a few at a time.
 */
export function useSoon<T>(all: readonly T[], atATime?: number): readonly T[] {
  const atOnce = atATime ?? AT_ONCE
  const [count, setCount] = useState(all.length <= atOnce ? Number.POSITIVE_INFINITY : atOnce)
  useEffect(() => {
    if (count === Number.POSITIVE_INFINITY) return
    const more = atATime === undefined || count + atATime >= all.length ? Number.POSITIVE_INFINITY : count + atATime
    startTransition(() => setCount(more))
  }, [count, atATime, all.length])
  return count >= all.length ? all : all.slice(0, count)
}
