import type { KeyboardEvent } from 'react'

/** For a field whose Enter adds what stands in it: a key that is held down adds once, and asks for nothing more. */
export const ignoreHeldEnter = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}
