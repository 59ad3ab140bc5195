import { FORMAT_VERSION } from '../exchange/index.ts'
import { fetchedPart } from '../parts/fetchedPart.ts'
import { entriesOf } from '../records/entriesOf.ts'
import { isSame } from '../records/json.ts'
import type { Step } from '../records/step.ts'
import { emptyTables } from '../schema/record.ts'
import type { RestorePoints } from '../schema/restorePoint.ts'
import type { WindowMessage } from '../schema/windowMessage.ts'
import { noWork, type Work } from '../schema/work.ts'
import { connect } from './connection.ts'
import { dropOld, type Found, readDatabase, readRevision, revisionOf, writeDatabase } from './database.ts'
import { markKept } from './keptMark.ts'
import { readNewer } from './newerDatabase.ts'
import { otherWindows } from './otherWindows.ts'
import { type Restored, savedAtOf, unreadable, versionOf } from './restored.ts'
import type { Understanding } from './understand.ts'

/** Which version is written, and how the part of the app comes that reads what was kept. */
export type Reading = { readonly version: number; readonly fetch: () => Promise<Understanding> }

const currentReading: Reading = {
  version: FORMAT_VERSION,
  fetch: fetchedPart(async () => (await import('./understand.ts')).today),
}

const restorePoints = fetchedPart(() => import('./points.ts'))

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
  /** What is kept now; 'gone' when nothing is, or when it cannot be read; 'part-missing' when what reads it could not be fetched. */
  readonly read: () => Promise<Work | 'gone' | 'part-missing'>
  /** Puts a whole state in place of what was kept, whoever wrote it, in one transaction; rejects unless it reads back the same. */
  readonly replace: (work: Work) => Promise<void>
  readonly listen: (heard: Heard) => void
  /** How the work was before; rejects when what keeps it could not be fetched. */
  readonly points: () => Promise<RestorePoints>
  /** Resolves when another window removes everything that is kept here. */
  readonly wiped: Promise<void>
  readonly close: () => void
}

/** Opens the storage; rejects when the browser refuses it (private windows, policies, a full disk). */
export async function openBrowserStorage(
  now: () => Date = () => new Date(),
  { version: formatVersion, fetch }: Reading = currentReading,
): Promise<BrowserStorage> {
  const connection = await connect()
  const [windows, inTurn] = [otherWindows(), oneAtATime()]
  const understanding = () => fetch().catch(() => 'part-missing' as const)
  let revision = 0
  const writeOver = async (over: number | 'any', step: Step, isWhole = over === 'any') => {
    const stamp = { over, isWhole, formatVersion, savedAt: now() }
    const written = await connection.use((db) => writeDatabase(db, step, stamp))
    if (written === 'changed-elsewhere') return written
    revision = written
    markKept(!isWhole || step.put.length > 0)
    windows.tell({ formatVersion, revision, change: isWhole ? 'everything' : plainly(step) })
    return 'written'
  }
  const read = async () => {
    const found = await connection.use(readDatabase)
    revision = revisionOf(found.stamp)
    markKept(!isNothing(found))
    return found
  }
  const restore = async (): Promise<Restored> => {
    if (connection.isNewer()) return unreadable('too-new', await readNewer(), { version: formatVersion + 1 })
    const settle = (work: Work) => writeOver(revision, everythingOf(work), true)
    return restoreFrom({ read, settle, understanding, formatVersion, drop: () => connection.use(dropOld) })
  }
  const readAgain = async () => {
    const before = revision
    const reading = await understanding()
    const work = reading === 'part-missing' ? reading : workIn(reading.understand(await read()))
    // Still as far behind as before: nothing may be written over what cannot be taken in.
    if (typeof work === 'string') revision = before
    return work
  }
  const replace = async (work: Work) => {
    await connection.startOver().then(() => writeOver('any', everythingOf(work)))
    const [reading, found] = [await understanding(), await connection.use(readDatabase)]
    if (revisionOf(found.stamp) === revision) mustReadAs(work, reading, found)
  }
  const hear = async (heard: Heard, message: WindowMessage) => {
    revision = await takeIn(heard, message, { revision, formatVersion, understanding })
  }
  /** What was written between reading and listening was told to nobody here. */
  const lookFor = async ({ behind }: Heard) => ((await connection.use(readRevision)) > revision ? behind() : undefined)
  return {
    restore: () => inTurn(restore),
    write: (step) => inTurn(() => writeOver(revision, step)),
    read: () => inTurn(readAgain),
    replace: (work) => inTurn(() => replace(work)),
    listen: (heard) => {
      windows.hear((message) => void inTurn(() => hear(heard, message)))
      void inTurn(() => lookFor(heard)).catch(() => undefined)
    },
    points: async () => (await restorePoints()).pointsIn(connection, now),
    wiped: connection.wiped,
    close: () => closeAll(windows, connection),
  }
}

function closeAll(...all: readonly { readonly close: () => void }[]): void {
  for (const one of all) one.close()
}

type Hands = {
  readonly read: () => Promise<Found>
  /** Writes what was made of what an earlier version kept. */
  readonly settle: (work: Work) => Promise<'written' | 'changed-elsewhere'>
  readonly drop: () => Promise<void>
  readonly understanding: () => Promise<Understanding | 'part-missing'>
  readonly formatVersion: number
}

async function restoreFrom(hands: Hands): Promise<Restored> {
  const { read, settle, drop, understanding, formatVersion } = hands
  const found = await read()
  if (isNothing(found)) return { kind: 'restored', work: noWork, savedAt: savedAtOf(found.stamp) }
  const reading = await understanding()
  if (reading === 'part-missing') return unreadable(reading, found.kept, asFound(found, formatVersion))
  const result = reading.understand(found)
  if (result.kind !== 'restored') return result
  if (reading.isToSettle(found, result.work)) {
    const written = await settle(result.work)
    return written === 'written' ? reading.readsBack(result.work, await read(), found) : restoreFrom(hands)
  }
  if (found.hasOld) await drop()
  return result
}

type Here = {
  readonly revision: number
  readonly formatVersion: number
  readonly understanding: () => Promise<Understanding | 'part-missing'>
}

/** Passes on what another window tells, and gives the revision that this one has then come to. */
async function takeIn(
  heard: Heard,
  { change, ...message }: WindowMessage,
  { revision, formatVersion, understanding }: Here,
): Promise<number> {
  if (message.revision <= revision) return revision
  const isNext = message.revision === revision + 1 && message.formatVersion === formatVersion
  const reading = change !== 'everything' && isNext ? await understanding() : 'not-next'
  const step = change === 'everything' || typeof reading === 'string' ? 'unfit' : reading.readStep(change)
  if (step !== 'unfit') return heard.step(step) ? message.revision : revision
  heard.behind()
  return revision
}

/** Throws where what was written does not read back the same. Not asked where another window has written since. */
function mustReadAs({ tables }: Work, reading: Understanding | 'part-missing', found: Found): void {
  const read = reading === 'part-missing' ? reading : workIn(reading.understand(found))
  if (read !== 'part-missing' && !isSame(read === 'gone' ? emptyTables : read.tables, tables))
    throw new Error('What was written does not read back as it was')
}

/** What was read, where there is anything. */
const workIn = (result: Restored): Work | 'gone' =>
  result.kind === 'restored' && entriesOf(result.work).length > 0 ? result.work : 'gone'

const isNothing = ({ kept, unread }: Found): boolean => kept.length === 0 && unread.length === 0

const asFound = (found: Found, otherwise: number) => ({
  version: versionOf(found, otherwise),
  savedAt: savedAtOf(found.stamp),
})

const everythingOf = (work: Work): Step => {
  const { devices, own, removals } = work.history
  return { put: entriesOf(work), removed: removals, devices, own, unread: work.unread }
}

/** A step as it can be told: lists that nobody else holds. */
const plainly = ({ put, removed, devices, own, unread }: Step) => ({
  ...{ put: [...put], removed: [...removed], devices: [...devices], own },
  unread: unread === 'as-before' ? unread : [...unread],
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
