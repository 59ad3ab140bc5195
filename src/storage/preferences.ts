import * as v from 'valibot'
import { languages } from '../schema/language.ts'

/** What belongs to this browser and never to a file. `boot.js` reads the look before the first paint. */
const preferencesSchema = v.object({
  language: v.optional(v.picklist(languages)),
  look: v.optional(v.picklist(['light', 'dark', 'as-computer'])),
  keep: v.optional(v.literal('here')),
  /** When a copy was last saved to a file (ISO instant). */
  copiedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
})
export type Preferences = v.InferOutput<typeof preferencesSchema>

const KEY = 'lageskoll-preferences'

/** The preferences kept in this browser; none where the browser refuses or they are damaged. */
export function readPreferences(): Preferences {
  try {
    const result = v.safeParse(preferencesSchema, JSON.parse(localStorage.getItem(KEY) ?? '{}'))
    return result.success ? result.output : {}
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
