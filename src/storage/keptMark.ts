import { NAME } from './database.ts'

/** Read by beforePaint.js. */
const KEY = `${NAME}-kept`

/**
 * Tells the next start, before its first paint, that something is kept, so that it does not show the page for whoever is here
 * for the first time. It holds nothing, and goes with all other keys at a wipe.
 */
export function markKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEY, '')
    else localStorage.removeItem(KEY)
  } catch {
    // Without it the page only shows the other one first.
  }
}
