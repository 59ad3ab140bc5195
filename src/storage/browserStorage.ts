import { currentFormat, type Format, migrate, parseRecords, writeEnvelope } from '../exchange/index.ts'
import { type Change, changeTables } from '../schema/change.ts'
import { type AppRecord, recordsOf, type Tables, tablesOf } from '../schema/record.ts'
import type { WindowMessage } from '../schema/windowMessage.ts'
import { type Found, openDatabase, readDatabase, readStamp, writeDatabase } from './database.ts'
import { otherWindows } from './otherWindows.ts'

export { wipeBrowserStorage } from './wipeBrowserStorage.ts'

/** What was kept from last time, or why it could not be used. `raw` is a work file of what the app cannot read. */
export type Restored =
  | { readonly kind: 'restored'; readonly tables: Tables; readonly savedAt: Date | 'never' }
  | { readonly kind: 'unreadable'; readonly reason: 'too-new' | 'damaged'; readonly raw: string }

/** What another window of this browser has written. */
export type Heard = {
  /** The very next change: true when it was taken in, false to stay behind for now. */
  readonly step: (change: Change) => boolean
  /** More than one change: only reading everything again tells what. */
  readonly behind: () => void
}

/** The browser's own storage: the records of the work file, one by one. */
export type BrowserStorage = {
  readonly restore: () => Promise<Restored>
  /**
   * Writes one change in one transaction; rejects when the browser refuses. Nothing is written over what another window
   * has saved meanwhile: an answer to a round that the other one replaced would make everything unreadable.
   */
  readonly write: (change: Change) => Promise<'written' | 'changed-elsewhere'>
  /**
   * What is kept now with this change made to it, ready to be written; 'does-not-fit' when the change no longer has a
   * place in it, or when nothing is kept any more.
   */
  readonly catchUp: (change: Change) => Promise<Tables | 'does-not-fit'>
  /** Puts a whole state in place of what was kept, whoever wrote it, in one transaction. */
  readonly replace: (records: readonly AppRecord[]) => Promise<void>
  readonly listen: (heard: Heard) => void
  readonly close: () => void
}

/** Opens the storage; rejects when the browser refuses it (private windows, policies, a full disk). */
export async function openBrowserStorage(
  now: () => Date = () => new Date(),
  format: Format = currentFormat,
): Promise<BrowserStorage> {
  const db = await openDatabase()
  const [windows, inTurn] = [otherWindows(), oneAtATime()]
  let revision = 0
  const formatVersion = format.version
  const writeOver = async (over: number | 'any', change: Change) => {
    const written = await writeDatabase(db, change, { over, formatVersion, savedAt: now() })
    if (written === 'changed-elsewhere') return written
    revision = written
    windows.tell({ formatVersion, revision, change: over === 'any' ? 'everything' : plainly(change) })
    return 'written'
  }
  const replaceAll = (records: readonly AppRecord[]) => writeOver('any', { put: records, removed: [] })
  const read = async () => {
    const found = await readDatabase(db)
    revision = found.stamp?.revision ?? 0
    return found
  }
  const restore = async () => {
    const found = await read()
    const result = understand(found, format)
    const isOlder = (found.stamp?.formatVersion ?? format.version) < format.version
    if (isOlder && result.kind === 'restored') await replaceAll(recordsOf(result.tables))
    return result
  }
  const catchUp = async (change: Change) => {
    const before = revision
    const tables = withChange(understand(await read(), format), change)
    // Still as far behind as before: nothing may be written over what the change does not fit into.
    if (tables === 'does-not-fit') revision = before
    return tables
  }
  const hear = (heard: Heard, { change, ...message }: WindowMessage) => {
    if (message.revision <= revision) return
    const isNext = message.revision === revision + 1 && message.formatVersion === formatVersion
    if (!isNext || change === 'everything') heard.behind()
    else if (heard.step(change)) revision = message.revision
  }
  /** What was written between reading and listening was told to nobody here. */
  const lookFor = async ({ behind }: Heard) =>
    ((await readStamp(db))?.revision ?? 0) > revision ? behind() : undefined
  return {
    restore: () => inTurn(restore),
    write: (change) => inTurn(() => writeOver(revision, change)),
    catchUp: (change) => inTurn(() => catchUp(change)),
    replace: (records) => inTurn(() => replaceAll(records).then(() => undefined)),
    listen: (heard) => {
      windows.hear((message) => void inTurn(() => hear(heard, message)))
      void inTurn(() => lookFor(heard)).catch(() => undefined)
    },
    close: () => {
      windows.close()
      db.close()
    },
  }
}

function withChange(kept: Restored, change: Change): Tables | 'does-not-fit' {
  if (kept.kind !== 'restored' || recordsOf(kept.tables).length === 0) return 'does-not-fit'
  const tables = changeTables(kept.tables, change)
  return parseRecords(recordsOf(tables)) === 'damaged' ? 'does-not-fit' : tables
}

/** What is removed is told by its name alone. */
const plainly = ({ put, removed }: Change) => ({
  put: [...put],
  removed: removed.map(({ kind, id }) => ({ kind, id })),
})

/** What this window does with the storage, one thing after the other: then it always knows how far it has come. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(run: () => T | Promise<T>): Promise<T> => {
    const done = last.then(run, run)
    last = done.catch(() => undefined)
    return done
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
