import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptPack } from '../schema/examplePack.ts'
import { removeApart } from './removeApart.ts'

/** A database of its own: what others have published is no part of a representative's work. */
const NAME = 'lageskoll-packs'

interface Schema extends DBSchema {
  packs: { key: string; value: KeptPack }
}

export type KeptPacks = {
  /** As they were found: an earlier app may have written them. */
  readonly read: () => Promise<readonly unknown[]>
  readonly put: (kept: KeptPack) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

/** Opens the packs that this browser keeps; rejects when the browser refuses. */
export async function openKeptPacks(): Promise<KeptPacks> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('packs')
    },
    // Another window removes everything: let go, so that it can.
    blocking: () => db.close(),
  })
  return {
    read: () => db.getAll('packs'),
    put: async (kept) => {
      await db.put('packs', kept, kept.pack.id)
    },
    remove: (id) => db.delete('packs', id),
  }
}

/** Removes them all. */
export const wipePacks = (): Promise<void> => removeApart(NAME)
