import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Change } from '../schema/change.ts'
import { parseAs } from '../schema/parseAs.ts'
import { type Stamp, stampSchema } from '../schema/stamp.ts'

export const NAME = 'lageskoll'

type Kept = { readonly kind: string; readonly id: string }

interface Schema extends DBSchema {
  records: { key: [string, string]; value: Kept }
  meta: { key: 'stamp'; value: Stamp }
}
export type Database = IDBPDatabase<Schema>

/** 'wiped': everything is being removed; 'lost': a newer app wants the database, or the browser has closed it. */
export type Ending = 'wiped' | 'lost'

/** Rejects when the browser refuses. `ended` is told when the database is of no more use. */
export async function openDatabase(ended: (how: Ending) => void = () => undefined): Promise<Database> {
  const db: Database = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records', { keyPath: ['kind', 'id'] })
      fresh.createObjectStore('meta')
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

export type Found = { readonly kept: readonly Kept[]; readonly stamp: Stamp | 'damaged' | 'none' }

export async function readDatabase(db: Database): Promise<Found> {
  const transaction = db.transaction(['records', 'meta'])
  const [kept, stamp] = await Promise.all([
    transaction.objectStore('records').getAll(),
    transaction.objectStore('meta').get('stamp'),
    transaction.done,
  ])
  return { kept, stamp: understandStamp(stamp) }
}

/** Whatever stands there: nothing says that it was this app that wrote it. */
const understandStamp = (found: unknown): Found['stamp'] => {
  if (found === undefined) return 'none'
  const stamp = parseAs(stampSchema, found)
  return stamp === 'unfit' ? 'damaged' : stamp
}

/** Before the first writing, and where nobody can tell, it is 0. */
export const revisionOf = (stamp: Found['stamp']): number => (typeof stamp === 'string' ? 0 : stamp.revision)

export const readRevision = async (db: Database): Promise<number> =>
  revisionOf(understandStamp(await db.get('meta', 'stamp')))

export type Writing = {
  readonly formatVersion: number
  readonly savedAt: Date
  /** The revision that must be there, or 'any' to write in place of everything that is there. */
  readonly over: number | 'any'
}

/** One change with its stamp in one transaction; gives the new revision. */
export async function writeDatabase(
  db: Database,
  { put, removed }: Change,
  { over, ...stamp }: Writing,
): Promise<number | 'changed-elsewhere'> {
  // Strict: an answer is on the disk before the status says "saved", so that a killed tab loses nothing.
  const transaction = db.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' })
  const [records, meta] = [transaction.objectStore('records'), transaction.objectStore('meta')]
  const found = revisionOf(understandStamp(await meta.get('stamp')))
  if (over !== 'any' && over !== found) return 'changed-elsewhere'
  await Promise.all([
    over === 'any' ? records.clear() : undefined,
    ...put.map((record) => records.put(record)),
    ...removed.map(({ kind, id }) => records.delete([kind, id])),
    meta.put({ ...stamp, revision: found + 1 }, 'stamp'),
    transaction.done,
  ])
  return found + 1
}
