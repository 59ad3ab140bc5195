import { currentFormat, type Format, migrate, writeEnvelope } from '../exchange/index.ts'
import { entriesOf, readEntries, readEntry } from '../records/entries.ts'
import { isSame } from '../records/json.ts'
import type { Step } from '../records/step.ts'
import type { WindowMessage } from '../schema/windowMessage.ts'
import { noWork, type Work } from '../schema/work.ts'
import { connect } from './connection.ts'
import { dropOld, type Found, readDatabase, readRevision, revisionOf, writeDatabase } from './database.ts'
import { readNewer } from './newerDatabase.ts'
import { otherWindows } from './otherWindows.ts'

export { wipeBrowserStorage } from './wipeBrowserStorage.ts'

/** What was kept from last time, or why it could not be used. `raw` is a work file of what the app cannot read. */
export type Restored =
  | { readonly kind: 'restored'; readonly work: Work; readonly savedAt: Date | 'never' }
  | { readonly kind: 'unreadable'; readonly reason: 'too-new' | 'damaged'; readonly raw: string }

/** What another window of this browser has written. */
export type Heard = {
  /** The very next writing: true when it was taken in, false to stay behind for now. */
  readonly step: (step: Step) => boolean
  /** More than one writing: only reading everything again tells what. */
  readonly behind: () => void
}

/** The browser's own storage: the entries of the work file, one by one. */
export type BrowserStorage = {
  readonly restore: () => Promise<Restored>
  /**
   * Writes one step in one transaction; rejects when the browser refuses. Nothing is written over what another window has
   * saved meanwhile: then it is to be read first.
   */
  readonly write: (step: Step) => Promise<'written' | 'changed-elsewhere'>
  /** What is kept now; 'gone' when nothing is, or when it cannot be read. */
  readonly read: () => Promise<Work | 'gone'>
  /** Puts a whole state in place of what was kept, whoever wrote it, in one transaction. */
  readonly replace: (work: Work) => Promise<void>
  readonly listen: (heard: Heard) => void
  readonly close: () => void
}

/** Opens the storage; rejects when the browser refuses it (private windows, policies, a full disk). */
export async function openBrowserStorage(
  now: () => Date = () => new Date(),
  format: Format = currentFormat,
): Promise<BrowserStorage> {
  const connection = await connect()
  const [windows, inTurn, formatVersion] = [otherWindows(), oneAtATime(), format.version]
  let revision = 0
  const writeOver = async (over: number | 'any', step: Step, isWhole = over === 'any') => {
    const writing = { over, isWhole, formatVersion, savedAt: now() }
    const written = await connection.use((db) => writeDatabase(db, step, writing))
    if (written === 'changed-elsewhere') return written
    revision = written
    windows.tell({ formatVersion, revision, change: isWhole ? 'everything' : plainly(step) })
    return 'written'
  }
  const replace = (work: Work) => connection.startOver().then(() => writeOver('any', everythingOf(work)))
  const read = async () => {
    const found = await connection.use(readDatabase)
    revision = revisionOf(found.stamp)
    return found
  }
  const restore = async (): Promise<Restored> => {
    if (connection.isNewer()) return unreadable('too-new', await readNewer(), { version: formatVersion + 1 })
    const found = await read()
    const result = understand(found, format)
    if (result.kind === 'restored' && isToSettle(found, result.work, format)) {
      const written = await writeOver(revision, everythingOf(result.work), true)
      return written === 'written' ? readsBack(result.work, await read(), { found, format }) : restore()
    }
    if (result.kind === 'restored' && found.hasOld) await connection.use(dropOld)
    return result
  }
  const readAgain = async () => {
    const before = revision
    const result = understand(await read(), format)
    if (result.kind === 'restored' && entriesOf(result.work).length > 0) return result.work
    // Still as far behind as before: nothing may be written over what cannot be taken in.
    revision = before
    return 'gone'
  }
  const hear = (heard: Heard, message: WindowMessage) => {
    revision = takeIn(heard, message, { revision, formatVersion })
  }
  /** What was written between reading and listening was told to nobody here. */
  const lookFor = async ({ behind }: Heard) => ((await connection.use(readRevision)) > revision ? behind() : undefined)
  return {
    restore: () => inTurn(restore),
    write: (step) => inTurn(() => writeOver(revision, step)),
    read: () => inTurn(readAgain),
    replace: (work) => inTurn(() => replace(work).then(() => undefined)),
    listen: (heard) => {
      windows.hear((message) => void inTurn(() => hear(heard, message)))
      void inTurn(() => lookFor(heard)).catch(() => undefined)
    },
    close: () => {
      windows.close()
      connection.close()
    },
  }
}

/** Passes on what another window tells, and gives the revision that this one has then come to. */
function takeIn(
  heard: Heard,
  { change, ...message }: WindowMessage,
  here: Pick<WindowMessage, 'revision' | 'formatVersion'>,
): number {
  if (message.revision <= here.revision) return here.revision
  const isNext = message.revision === here.revision + 1 && message.formatVersion === here.formatVersion
  const step = change === 'everything' || !isNext ? 'unfit' : readStep(change)
  if (step !== 'unfit') return heard.step(step) ? message.revision : here.revision
  heard.behind()
  return here.revision
}

/**
 * True for what an earlier version kept, and where something is set aside that still stands among the entries. What another
 * window has written meanwhile stands: then it is read once more.
 */
const isToSettle = (found: Found, { unread }: Work, format: Format): boolean =>
  (found.kept.length > 0 && versionOf(found, format) < format.version) || unread.length > found.unread.length

/** What an earlier version kept is made into today's beside it, and believed only when it reads back as it was written. */
function readsBack(
  work: Work,
  written: Found,
  { found, format }: { readonly found: Found; readonly format: Format },
): Restored {
  const again = understand(written, format)
  const isSound = again.kind === 'restored' && isSame(again.work.tables, work.tables)
  return isSound ? again : unreadable('damaged', found.kept, { version: versionOf(found, format) })
}

const everythingOf = (work: Work): Step => {
  const { devices, own, removals } = work.history
  return { put: entriesOf(work), removed: removals, devices, own, unread: work.unread }
}

/** A step as it can be told: lists that nobody else holds. */
const plainly = ({ put, removed, devices, own, unread }: Step) => ({
  ...{ put: [...put], removed: [...removed], devices: [...devices], own },
  unread: unread === 'as-before' ? unread : [...unread],
})

/** What another window tells that it wrote. */
function readStep({ put, ...step }: Exclude<WindowMessage['change'], 'everything'>): Step | 'unfit' {
  const entries = put.map((found) => readEntry(found, step.devices))
  const fitting = entries.filter((entry) => entry !== 'unfit')
  return fitting.length === entries.length ? { ...step, put: fitting } : 'unfit'
}

/** What this window does with the storage, one thing after the other: then it always knows how far it has come. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(run: () => T | Promise<T>): Promise<T> => {
    const done = last.then(run, run)
    last = done.catch(() => undefined)
    return done
  }
}

const versionOf = ({ stamp }: Found, format: Format): number =>
  typeof stamp === 'string' ? format.version : stamp.formatVersion

function understand(found: Found, format: Format): Restored {
  const { kept, stamp, history, removals, unread } = found
  if (kept.length === 0 && unread.length === 0) return { kind: 'restored', work: noWork, savedAt: savedAtOf(stamp) }
  if (stamp === 'damaged') return unreadable('damaged', kept, { version: format.version })
  const version = versionOf(found, format)
  const savedAt = savedAtOf(stamp)
  if (version > format.version) return unreadable('too-new', kept, { version, savedAt })
  const migrated = migrate(kept, version, format.version, format.migrations)
  const at = (savedAt === 'never' ? new Date(0) : savedAt).toISOString()
  const work =
    migrated.kind === 'migrated' ? readEntries(migrated.records, { ...history, removals, savedAt: at }) : 'damaged'
  if (work === 'damaged') return unreadable('damaged', kept, { version, savedAt })
  return { kind: 'restored', work: { ...work, unread: [...unread, ...work.unread] }, savedAt }
}

const savedAtOf = (stamp: Found['stamp']): Date | 'never' => (typeof stamp === 'string' ? 'never' : stamp.savedAt)

function unreadable(
  reason: 'too-new' | 'damaged',
  records: readonly unknown[],
  { version, savedAt = 'never' }: { readonly version: number; readonly savedAt?: Date | 'never' },
): Restored {
  const moment = savedAt === 'never' ? new Date(0) : savedAt
  const raw = writeEnvelope({ records }, version, { contentVersion: 'unknown', savedAt: moment.toISOString() })
  return { kind: 'unreadable', reason, raw }
}
