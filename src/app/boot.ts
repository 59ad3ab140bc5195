import type { i18n } from 'i18next'
import { createI18n } from '../i18n/createI18n.ts'
import { ORIGINAL } from '../schema/language.ts'
import { noWork, type Work } from '../schema/work.ts'
import { type BrowserStorage, openBrowserStorage, type Restored } from '../storage/browserStorage.ts'
import { type Preferences, readPreferences } from '../storage/preferences.ts'
import { NOBODY, type Shown } from '../store/edits/editing.ts'

/** What the app starts from: words, what was kept, and whether this browser keeps anything at all. */
export type Boot = {
  readonly i18n: i18n
  readonly preferences: Preferences
  readonly storage: BrowserStorage | 'refused'
  readonly restored: Work
  /** Which workplace and round were on the screen last. */
  readonly shown: Shown
  /** When the kept work was last written. */
  readonly savedAt: Date | 'never'
  readonly unreadable: Extract<Restored, { kind: 'unreadable' }> | undefined
}

/** Fetches words and the kept work side by side. A refusing browser is a state of the app, not an error. */
export async function boot(): Promise<Boot> {
  const preferences = readPreferences()
  const language = preferences.language ?? ORIGINAL
  const [i18n, kept] = await Promise.all([createI18n(language), restoreWork()])
  return { i18n, preferences, ...kept, shown: preferences.shown ?? NOBODY }
}

async function restoreWork(): Promise<Pick<Boot, 'storage' | 'restored' | 'savedAt' | 'unreadable'>> {
  try {
    const storage = await openBrowserStorage()
    const result = await storage.restore()
    return result.kind === 'restored'
      ? { storage, restored: result.work, savedAt: result.savedAt, unreadable: undefined }
      : { storage, restored: noWork, savedAt: 'never', unreadable: result }
  } catch {
    return { storage: 'refused', restored: noWork, savedAt: 'never', unreadable: undefined }
  }
}
