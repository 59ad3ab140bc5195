import { type RefObject, useLayoutEffect, useRef } from 'react'

/** So many times its usual size a text of the wall may have; less than once only where it would be cut. */
const LEAST = 0.6
const MOST = 2.4
/** Halvings on the way to the size that fits: the last is a thirtieth of a text's size. */
const TRIES = 6

/** A screen of the wall whose text is as large as there is room for: what is said on it decides, and the window. */
export function useFilling(): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const fill = () => screen.current && grow(screen.current)
    fill()
    window.addEventListener('resize', fill)
    // A text is measured in its own font, which comes after the first drawing.
    if ('fonts' in document) void document.fonts.ready.then(fill)
    return () => window.removeEventListener('resize', fill)
  })
  return screen
}

function grow(screen: HTMLElement): void {
  let [fits, tooLarge] = [LEAST, MOST]
  for (let left = TRIES; left > 0; left -= 1) {
    const middle = (fits + tooLarge) / 2
    screen.style.setProperty('--grow', String(middle))
    const isOver = screen.scrollHeight > screen.clientHeight || screen.scrollWidth > screen.clientWidth
    if (isOver) tooLarge = middle
    else fits = middle
  }
  screen.style.setProperty('--grow', String(fits))
}
