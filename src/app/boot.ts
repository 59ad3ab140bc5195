import type { i18n } from 'i18next'
import { createI18n } from '../i18n/createI18n.ts'
import { ORIGINAL } from '../schema/language.ts'
import { noWork, type Work } from '../schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../storage/browserStorage.ts'
import { type Preferences, readPreferences } from '../storage/preferences.ts'
import type { Restored } from '../storage/restored.ts'
import { NOBODY, type Shown } from '../store/shown.ts'

/** What the app starts from: words, what was kept, and whether this browser keeps anything at all. */
export type Boot = {
  readonly i18n: i18n
  readonly preferences: Preferences
  /**
   * 'silent': it has not answered within `PATIENCE`, so that pages are drawn and nothing is kept. 'single-file': an edition in
   * one file asks for none, since every file opened from a disk would share it.
   */
  readonly storage: BrowserStorage | 'refused' | 'silent' | 'single-file'
  readonly restored: Work
  /** Which workplace and round were on the screen last. */
  readonly shown: Shown
  /** When the kept work was last written. */
  readonly savedAt: Date | 'never'
  readonly unreadable: Extract<Restored, { kind: 'unreadable' }> | undefined
}

type Kept = Pick<Boot, 'storage' | 'restored' | 'savedAt' | 'unreadable'>

/** How long the first page waits for the storage. A slow disk answers within a second; whoever holds the database may never. */
export const PATIENCE = 3000

/**
 * Fetches words and the kept work side by side. A browser that refuses or is silent is a state of the app, not an error.
 * `hasWords` is called as soon as something can be drawn, whatever the storage does.
 */
export async function boot(
  hasWords: (words: i18n) => void,
  open: (() => Promise<BrowserStorage>) | 'single-file' = import.meta.env.MODE === 'single'
    ? 'single-file'
    : openBrowserStorage,
): Promise<Boot> {
  const preferences = readPreferences()
  const language = preferences.language ?? ORIGINAL
  const keeping = open === 'single-file' ? { ...nothing, storage: open } : orSilent(restoreWork(open))
  const i18n = await createI18n(language)
  hasWords(i18n)
  return { i18n, preferences, ...(await keeping), shown: preferences.shown ?? NOBODY }
}

const nothing = { restored: noWork, savedAt: 'never', unreadable: undefined } as const

async function restoreWork(open: () => Promise<BrowserStorage>): Promise<Kept> {
  try {
    const storage = await open()
    const result = await storage.restore()
    return result.kind === 'restored'
      ? { storage, restored: result.work, savedAt: result.savedAt, unreadable: undefined }
      : { ...nothing, storage, unreadable: result }
  } catch {
    return { ...nothing, storage: 'refused' }
  }
}

/** A storage that answers too late is let go: something may be on the screen by then, and neither may overwrite the other. */
function orSilent(keeping: Promise<Kept>): Promise<Kept> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      resolve({ ...nothing, storage: 'silent' })
      void keeping.then(({ storage }) => (typeof storage === 'string' ? undefined : storage.close()))
    }, PATIENCE)
    void keeping.then((kept) => {
      clearTimeout(patience)
      resolve(kept)
    })
  })
}
