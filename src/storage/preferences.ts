import { isPreferences, type Preferences } from '../schema/preferences.ts'

export type { Preferences }

const KEY = 'lageskoll-preferences'

/** Every page that is opened from a disk shares one store: an edition in one file leaves nothing there and believes nothing. */
const IS_SINGLE_FILE = import.meta.env.MODE === 'single'

/** The preferences kept in this browser; none where the browser refuses or they are damaged. */
export function readPreferences(): Preferences {
  if (IS_SINGLE_FILE) return {}
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return isPreferences(found) ? found : {}
  } catch {
    return {}
  }
}

/** Keeps preferences for next time; where the browser refuses they last as long as the page. */
export function keepPreferences(preferences: Preferences): void {
  if (IS_SINGLE_FILE) return
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // The choice still holds on this page; there is nothing a person could do about it.
  }
}
