import { startTransition, useEffect, useState } from 'react'

/** More than a screen holds, and few enough to be drawn at once. */
const AT_ONCE = 40

/** The first of a long list at once, and all of it as soon as those stand there: the page does not wait for its end. */
export function useSoon<T>(all: readonly T[]): readonly T[] {
  const [hasBegun, setHasBegun] = useState(all.length <= AT_ONCE)
  useEffect(() => startTransition(() => setHasBegun(true)), [])
  return hasBegun ? all : all.slice(0, AT_ONCE)
}
