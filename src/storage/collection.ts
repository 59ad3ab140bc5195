import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import {
  type AboutCollection,
  type ChangedElsewhere,
  type Collected,
  changedElsewhereSchema,
} from '../schema/collection.ts'
import { parseAs } from '../schema/parseAs.ts'
import { openChannel } from './otherWindows.ts'
import { removeApart } from './removeApart.ts'

/** A database of its own: a centre's examples are no part of a representative's work. */
const NAME = 'lageskoll-collection'

/** So many are read at a time. */
const AT_ONCE = 500

interface Schema extends DBSchema {
  examples: { key: string; value: Collected }
  about: { key: 'about'; value: AboutCollection }
}

export type FoundCollection = { readonly examples: readonly unknown[]; readonly about: unknown }

export type KeptCollection = {
  /** Those of some ids as they were found: an earlier app may have written them. */
  readonly read: (ids: readonly string[]) => Promise<FoundCollection>
  /** All, some at a time: the page answers in between. */
  readonly readAll: () => AsyncIterable<readonly unknown[]>
  /** Writes many in one transaction; what is said beside them is made of what is kept by then, which another window may have changed. */
  readonly put: (examples: readonly Collected[], change?: (about: unknown) => AboutCollection) => Promise<void>
  readonly clear: () => Promise<void>
}

/** Opens what this browser keeps of a collection; rejects when the browser refuses. */
export async function openKeptCollection(hear: (changed: ChangedElsewhere) => void): Promise<KeptCollection> {
  const channel = openChannel(NAME)
  const db: IDBPDatabase<Schema> = await openDB<Schema>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('examples')
      fresh.createObjectStore('about')
    },
    // Another window removes everything: let go, so that it can.
    blocking: () => {
      db.close()
      channel?.close()
    },
  })
  if (channel)
    channel.onmessage = ({ data }) => {
      const changed = parseAs(changedElsewhereSchema, data)
      if (changed !== 'unfit') hear(changed)
    }
  const tell = (changed: ChangedElsewhere) => channel?.postMessage(changed)
  return {
    read: async (ids) => {
      const transaction = db.transaction(['examples', 'about'])
      const store = transaction.objectStore('examples')
      const [about, examples] = await Promise.all([
        transaction.objectStore('about').get('about'),
        Promise.all(ids.map((id) => store.get(id))),
      ])
      return { examples, about }
    },
    async *readAll() {
      const keys = await db.getAllKeys('examples')
      for (let at = 0; at < keys.length; at += AT_ONCE) {
        const [from, to] = [keys[at], keys[Math.min(at + AT_ONCE, keys.length) - 1]]
        yield await db.getAll('examples', IDBKeyRange.bound(from, to))
      }
    },
    put: async (examples, change) => {
      const transaction = db.transaction(['examples', 'about'], 'readwrite')
      const store = transaction.objectStore('examples')
      for (const one of examples) void store.put(one, one.example.id)
      const about = transaction.objectStore('about')
      if (change) void about.put(change(await about.get('about')), 'about')
      await transaction.done
      tell(examples.map(({ example }) => example.id))
    },
    clear: async () => {
      const transaction = db.transaction(['examples', 'about'], 'readwrite')
      await Promise.all([transaction.objectStore('examples').clear(), transaction.objectStore('about').clear()])
      await transaction.done
      tell('everything')
    },
  }
}

/** Removes it all. */
export const wipeCollection = (): Promise<void> => removeApart(NAME)
