import type { i18n } from 'i18next'
import { createI18n } from '../i18n/createI18n.ts'
import { ORIGINAL } from '../schema/language.ts'
import { noWork, type Work } from '../schema/work.ts'
import type { BrowserStorage } from '../storage/browserStorage.ts'
import { lateStorage } from '../storage/lateStorage.ts'
import { type Preferences, readPreferences } from '../storage/preferences.ts'
import type { Restored } from '../storage/restored.ts'
import { NOBODY, type Shown } from '../store/shown.ts'
import { landing } from './landing.ts'

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
  /** What the storage says once it has been opened, where a page is drawn that does not wait for it. */
  readonly later?: Promise<Kept>
}

export type Kept = Pick<Boot, 'storage' | 'restored' | 'savedAt' | 'unreadable'>

/** How long the first page waits for the storage. A slow disk answers within a second; whoever holds the database may never. */
export const PATIENCE = 3000

type Open = () => Promise<BrowserStorage>

type Storages = {
  /** Brings the code that opens the storage. */
  readonly fetchCode: () => Promise<{ readonly openBrowserStorage: Open }>
  /** False where it is known before anything is opened that nothing is kept: then nothing waits for it. */
  readonly isKept: boolean
}

/**
 * Fetches words, the page of the address and the kept work side by side. A browser that refuses or is silent is a state of
 * the app, not an error; rejects where a part of the app that reads what is kept does not come.
 * `hasWords` is called as soon as something can be drawn, whatever the storage does.
 */
export async function boot(hasWords: (words: i18n) => void, storages: Storages | 'single-file'): Promise<Boot> {
  const preferences = readPreferences()
  const keeping = storages === 'single-file' ? { ...nothing, storage: storages } : keptBy(storages)
  const i18n = await createI18n(preferences.language ?? ORIGINAL)
  hasWords(i18n)
  const [kept] = await Promise.all([keeping, landing(i18n)])
  return { i18n, preferences, ...kept, shown: preferences.shown ?? NOBODY }
}

const keptBy = ({ fetchCode, isKept }: Storages) => (isKept ? keptNow(fetchCode) : keptLater(fetchCode))

const keptNow = async (fetchCode: Storages['fetchCode']): Promise<Kept> =>
  orSilent(restoreWork((await fetchCode()).openBrowserStorage))

/**
 * As if nothing were kept, which is so for whoever has not been here: the page stands and can be used before the storage is
 * opened, and even its code fetched. `later` tells whether it was so.
 */
function keptLater(fetchCode: Storages['fetchCode']): Kept & Pick<Boot, 'later'> {
  let tell: (kept: Promise<Kept>) => void = () => undefined
  const later = new Promise<Kept>((resolve) => {
    tell = resolve
  })
  const storage = lateStorage(async () => {
    const keeping = keptNow(fetchCode).catch(() => ({ ...nothing, storage: 'silent' }) as const)
    tell(keeping)
    const kept = await keeping
    if (typeof kept.storage === 'string') throw new Error(`The storage is ${kept.storage}`)
    return kept.storage
  })
  return { ...nothing, storage, later }
}

const nothing = { restored: noWork, savedAt: 'never', unreadable: undefined } as const

async function restoreWork(open: Open): Promise<Kept> {
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
