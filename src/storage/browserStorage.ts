import { currentFormat, type Format, migrate, parseRecords, writeEnvelope } from '../exchange/index.ts'
import { type AppRecord, recordsOf, type Tables, tablesOf } from '../schema/record.ts'
import { type Change, type Found, openDatabase, readDatabase, writeDatabase } from './database.ts'

export { wipeBrowserStorage } from './wipeBrowserStorage.ts'

/** What was kept from last time, or why it could not be used. `raw` is a work file of what the app cannot read. */
export type Restored =
  | { readonly kind: 'restored'; readonly tables: Tables; readonly savedAt: Date | 'never' }
  | { readonly kind: 'unreadable'; readonly reason: 'too-new' | 'damaged'; readonly raw: string }

/** The browser's own storage: the records of the work file, one by one. */
export type BrowserStorage = {
  readonly restore: () => Promise<Restored>
  /**
   * Writes one change in one transaction; rejects when the browser refuses. Nothing is written over what another tab has
   * saved meanwhile: an answer to a round that the other tab replaced would make everything unreadable.
   */
  readonly write: (change: Change) => Promise<'written' | 'changed-elsewhere'>
  /** Puts a whole state in place of what was kept, whoever wrote it, in one transaction. */
  readonly replace: (records: readonly AppRecord[]) => Promise<void>
  readonly close: () => void
}

/** Opens the storage; rejects when the browser refuses it (private windows, policies, a full disk). */
export async function openBrowserStorage(
  now: () => Date = () => new Date(),
  format: Format = currentFormat,
): Promise<BrowserStorage> {
  const db = await openDatabase()
  let revision = 0
  const writeOver = async (over: number | 'any', change: Change) => {
    const written = await writeDatabase(db, change, { over, formatVersion: format.version, savedAt: now() })
    if (written === 'changed-elsewhere') return written
    revision = written
    return 'written'
  }
  const replace = async (records: readonly AppRecord[]) => {
    await writeOver('any', { put: records, removed: [] })
  }
  return {
    restore: async () => {
      const found = await readDatabase(db)
      revision = found.stamp?.revision ?? 0
      const result = understand(found, format)
      const isOlder = (found.stamp?.formatVersion ?? format.version) < format.version
      if (isOlder && result.kind === 'restored') await replace(recordsOf(result.tables))
      return result
    },
    write: (change) => writeOver(revision, change),
    replace,
    close: () => db.close(),
  }
}

function understand({ kept, stamp }: Found, format: Format): Restored {
  const version = stamp?.formatVersion ?? format.version
  const savedAt = stamp?.savedAt ?? 'never'
  const unreadable = (reason: 'too-new' | 'damaged'): Restored => {
    const moment = savedAt === 'never' ? new Date(0) : savedAt
    const raw = writeEnvelope(kept, version, { contentVersion: 'unknown', savedAt: moment.toISOString() })
    return { kind: 'unreadable', reason, raw }
  }
  if (kept.length === 0) return { kind: 'restored', tables: tablesOf([]), savedAt }
  if (version > format.version) return unreadable('too-new')
  const migrated = migrate(kept, version, format.version, format.migrations)
  const records = migrated.kind === 'migrated' ? parseRecords(migrated.records) : 'damaged'
  return records === 'damaged' ? unreadable('damaged') : { kind: 'restored', tables: tablesOf(records), savedAt }
}
