import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Change } from '../schema/change.ts'

export const NAME = 'lageskoll'

/** What is known of the records as a whole. The revision tells a tab that another one has written since it last did. */
type Stamp = { readonly formatVersion: number; readonly revision: number; readonly savedAt: Date }

type Kept = { readonly kind: string; readonly id: string }

interface Schema extends DBSchema {
  records: { key: [string, string]; value: Kept }
  meta: { key: 'stamp'; value: Stamp }
}
export type Database = IDBPDatabase<Schema>

/** Rejects when the browser refuses. */
export async function openDatabase(): Promise<Database> {
  const db: Database = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records', { keyPath: ['kind', 'id'] })
      fresh.createObjectStore('meta')
    },
    // Another tab wants to remove everything: let go, so that it can.
    blocking: () => db.close(),
  })
  return db
}

export type Found = { readonly kept: readonly Kept[]; readonly stamp: Stamp | undefined }

export async function readDatabase(db: Database): Promise<Found> {
  const transaction = db.transaction(['records', 'meta'])
  const [kept, stamp] = await Promise.all([
    transaction.objectStore('records').getAll(),
    transaction.objectStore('meta').get('stamp'),
    transaction.done,
  ])
  return { kept, stamp }
}

export const readStamp = (db: Database): Promise<Stamp | undefined> => db.get('meta', 'stamp')

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
  const found = (await meta.get('stamp'))?.revision ?? 0
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
