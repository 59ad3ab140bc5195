import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry } from '../records/entriesOf.ts'
import type { Step } from '../records/step.ts'
import type { Removal } from '../schema/history.ts'
import type { keptHere } from '../schema/keptHere.ts'
import { parseAs } from '../schema/parseAs.ts'
import type { RestorePoint } from '../schema/restorePoint.ts'
import { type StoreHistory, type StoreStamp, storeHistorySchema, storeStampSchema } from '../schema/storeStamp.ts'

export const NAME = 'lageskoll'

interface Schema extends DBSchema {
  /** Records of format versions 1 and 2, left as they were until the entries made of them have been read at a later start. */
  records: { key: [string, string]; value: unknown }
  entries: { key: [string, string]; value: Entry }
  removals: { key: [string, string]; value: Removal }
  meta: {
    /** 'point': the one restore point of earlier apps, until `points.ts` takes it over. */
    key: 'stamp' | 'history' | 'unread' | 'point'
    value: StoreStamp | StoreHistory | readonly unknown[] | Pick<RestorePoint, 'text' | 'at'>
  }
  points: { key: number; value: RestorePoint }
}
export type Database = IDBPDatabase<Schema>

/** Every store of the database: what is emptied at a wipe. What a person is told of each stands in the table. */
export const stores = ['records', 'entries', 'removals', 'meta', 'points'] as const satisfies readonly Told[]
type Told = keyof (typeof keptHere.databases)[typeof NAME]

/** From each version of the database to the next: a rung makes what the one before it lacked, and takes nothing away. */
const ladder: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('records', { keyPath: ['kind', 'id'] })
    db.createObjectStore('meta')
  },
  (db) => {
    db.createObjectStore('entries', { keyPath: ['record.kind', 'record.id'] })
    db.createObjectStore('removals', { keyPath: ['kind', 'id'] })
  },
  (db) => void db.createObjectStore('points', { keyPath: 'id' }),
]

/** 'wiped': everything is being removed; 'lost': a newer app wants the database, or the browser has closed it. */
export type Ending = 'wiped' | 'lost'

/** Rejects when the browser refuses. `ended` is told when the database is of no more use. */
export async function openDatabase(ended: (how: Ending) => void = () => undefined): Promise<Database> {
  const db: Database = await openDB<Schema>(NAME, ladder.length, {
    upgrade(fresh, from) {
      for (const climb of ladder.slice(from)) climb(fresh)
    },
    // Another tab wants to remove everything, or has a newer app: let go, so that it can.
    blocking: (_version, wanted) => {
      db.close()
      ended(wanted === null ? 'wiped' : 'lost')
    },
    terminated: () => ended('lost'),
  })
  return db
}

export type Found = {
  /** As they were found; before version 3 they are bare records. */
  readonly kept: readonly unknown[]
  readonly stamp: StoreStamp | 'damaged' | 'none'
  readonly history: StoreHistory
  readonly removals: readonly Removal[]
  readonly unread: readonly unknown[]
  /** True while what an earlier version kept is still there beside what was made of it. */
  readonly hasOld: boolean
}

const NO_HISTORY: StoreHistory = { devices: [], own: 'none' }

/** Everything that is kept, read in one transaction. */
export async function readDatabase(db: Database): Promise<Found> {
  const transaction = db.transaction(stores)
  const store = <S extends (typeof stores)[number]>(name: S) => transaction.objectStore(name)
  const [records, entries, removals, stamp, history, unread] = await Promise.all([
    store('records').getAll(),
    store('entries').getAll(),
    store('removals').getAll(),
    store('meta').get('stamp'),
    store('meta').get('history'),
    store('meta').get('unread'),
    transaction.done,
  ])
  const understood = understandStamp(stamp)
  const isOld = entries.length === 0 && (typeof understood === 'string' || understood.formatVersion < 3)
  const known = parseAs(storeHistorySchema, history)
  return {
    kept: isOld ? records : entries,
    stamp: understood,
    history: known === 'unfit' ? NO_HISTORY : known,
    removals,
    unread: Array.isArray(unread) ? unread : [],
    hasOld: !isOld && records.length > 0,
  }
}

/** Whatever stands there: nothing says that it was this app that wrote it. */
const understandStamp = (found: unknown): Found['stamp'] => {
  if (found === undefined) return 'none'
  const stamp = parseAs(storeStampSchema, found)
  return stamp === 'unfit' ? 'damaged' : stamp
}

/** Before the first writing, and where nobody can tell, it is 0. */
export const revisionOf = (stamp: Found['stamp']): number => (typeof stamp === 'string' ? 0 : stamp.revision)

export const readRevision = async (db: Database): Promise<number> =>
  revisionOf(understandStamp(await db.get('meta', 'stamp')))

/** Lets go of what an earlier version kept, once what was made of it has been read. */
export const dropOld = (db: Database): Promise<void> => db.clear('records')

export type Writing = {
  readonly formatVersion: number
  readonly savedAt: Date
  /** The revision that must be there, or 'any' to write whatever is there. */
  readonly over: number | 'any'
  /** True for a step that is everything there is: what it does not name goes. */
  readonly isWhole: boolean
}

/** A hundred at a time, so that the page can go on between them; the transaction waits for the next. */
async function inTurns(all: readonly Entry[], ask: (one: Entry) => readonly Promise<unknown>[]): Promise<void> {
  for (let from = 0; from < all.length; from += 100) await Promise.all(all.slice(from, from + 100).flatMap(ask))
}

/** One step with its stamp in one transaction; gives the new revision. */
export async function writeDatabase(
  db: Database,
  { put, removed, devices, own, unread }: Step,
  { over, isWhole, ...stamp }: Writing,
): Promise<number | 'changed-elsewhere'> {
  // Strict: an answer is on the disk before the status says "saved", so that a killed tab loses nothing.
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
  const [entries, removals, meta] = [
    transaction.objectStore('entries'),
    transaction.objectStore('removals'),
    transaction.objectStore('meta'),
  ]
  const found = revisionOf(understandStamp(await meta.get('stamp')))
  if (over !== 'any' && over !== found) return 'changed-elsewhere'
  await Promise.all([
    ...(isWhole ? [entries.clear(), removals.clear()] : []),
    inTurns(put, (entry) => [
      entries.put(entry),
      // What was put back is not removed any more.
      ...(isWhole ? [] : [removals.delete([entry.record.kind, entry.record.id])]),
    ]),
    ...removed.map(({ kind, id }) => entries.delete([kind, id])),
    ...removed.map((removal) => removals.put(removal)),
    ...(unread === 'as-before' ? [] : [meta.put(unread, 'unread')]),
    // Whoever keeps nothing here keeps no earlier state of it either.
    ...(isWhole && put.length === 0 ? [transaction.objectStore('points').clear(), meta.delete('point')] : []),
    meta.put({ devices: [...devices], own }, 'history'),
    meta.put({ ...stamp, revision: found + 1 }, 'stamp'),
    transaction.done,
  ])
  return found + 1
}
