import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { AboutCollection, Collected } from '../schema/collection.ts'
import { removeApart } from './removeApart.ts'

/** A database of its own: a centre's examples are no part of a representative's work. */
const NAME = 'lageskoll-collection'

interface Schema extends DBSchema {
  examples: { key: string; value: Collected }
  about: { key: 'about'; value: AboutCollection }
}

export type KeptCollection = {
  /** As they were found: an earlier app may have written them. */
  readonly read: () => Promise<{ readonly examples: readonly unknown[]; readonly about: unknown }>
  /** Writes many in one transaction. */
  readonly put: (examples: readonly Collected[], about: AboutCollection) => Promise<void>
  readonly clear: () => Promise<void>
}

/** Opens what this browser keeps of a collection; rejects when the browser refuses. */
export async function openKeptCollection(): Promise<KeptCollection> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('examples')
      fresh.createObjectStore('about')
    },
    // Another window removes everything: let go, so that it can.
    blocking: () => db.close(),
  })
  return {
    read: async () => ({ examples: await db.getAll('examples'), about: await db.get('about', 'about') }),
    put: async (examples, about) => {
      const transaction = db.transaction(['examples', 'about'], 'readwrite')
      const store = transaction.objectStore('examples')
      for (const one of examples) void store.put(one, one.example.id)
      void transaction.objectStore('about').put(about, 'about')
      await transaction.done
    },
    clear: async () => {
      const transaction = db.transaction(['examples', 'about'], 'readwrite')
      await Promise.all([transaction.objectStore('examples').clear(), transaction.objectStore('about').clear()])
      await transaction.done
    },
  }
}

/** Removes it all. */
export const wipeCollection = (): Promise<void> => removeApart(NAME)
