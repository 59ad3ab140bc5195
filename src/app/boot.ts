import type { i18n } from 'i18next'
import { addressOf } from '../addresses/index.ts'
import { createI18n } from '../i18n/createI18n.ts'
import { ORIGINAL } from '../schema/language.ts'
import { noWork, type Work } from '../schema/work.ts'
import { type BrowserStorage, openBrowserStorage } from '../storage/browserStorage.ts'
import { type Preferences, readPreferences } from '../storage/preferences.ts'
import type { Restored } from '../storage/restored.ts'
import { NOBODY, type Shown } from '../store/shown.ts'
import { pathHere } from './addressAt.ts'
import { landing } from './landing.ts'

/** What the app starts from: words, what was kept, and whether this browser keeps anything at all. */
export type Boot = {
  readonly i18n: i18n
  readonly preferences: Preferences
  /** 'silent': it has not answered within `PATIENCE`, so that pages are drawn and nothing is kept. */
  readonly storage: BrowserStorage | 'refused' | 'silent'
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
 * Fetches words, the page of the address and the kept work side by side. A browser that refuses or is silent is a state of the app, not an error.
 * `hasWords` is called as soon as something can be drawn, whatever the storage does.
 */
export async function boot(
  hasWords: (words: i18n) => void,
  open: () => Promise<BrowserStorage> = openBrowserStorage,
): Promise<Boot> {
  const preferences = readPreferences()
  const language = preferences.language ?? ORIGINAL
  const keeping = orSilent(restoreWork(open))
  const i18n = await createI18n(language)
  hasWords(i18n)
  const [kept] = await Promise.all([keeping, landing(i18n)])
  return { i18n, preferences, ...kept, shown: preferences.shown ?? NOBODY }
}

/** Whether the start page is as the build drew it into index.html (`startPage.tsx`). */
export const isAsBuilt = ({ i18n, preferences: { keep, copiedAt }, storage, restored, unreadable }: Boot): boolean =>
  pathHere() === addressOf('home') &&
  i18n.language === ORIGINAL &&
  restored === noWork &&
  !(typeof storage === 'string' || unreadable || keep || copiedAt)

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
