import { isPreferences, type Preferences } from '../schema/preferences.ts'

export type { Preferences }

const KEY = 'lageskoll-preferences'

/** The preferences kept in this browser; none where the browser refuses or they are damaged. */
export function readPreferences(): Preferences {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return isPreferences(found) ? found : {}
  } catch {
    return {}
  }
}

/** Keeps preferences for next time; where the browser refuses they last as long as the page. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // The choice still holds on this page; there is nothing a person could do about it.
  }
}
