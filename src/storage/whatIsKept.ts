import { type OpenDBCallbacks, openDB } from 'idb'
import { type Kept, type KeptSize, type KeptThing, keptHere } from '../schema/keptHere.ts'
import { NAME } from './database.ts'

type One = readonly [KeptThing, KeptSize]

/** How much of each thing this browser keeps now. Whatever the browser refuses to show counts as nothing, and nothing is made by looking. */
export async function whatIsKept(): Promise<Kept> {
  const found = await Promise.all([...Object.entries(keptHere.databases).map(inDatabase), inCaches()])
  const all = [...found.flat(), ...inKeys()]
  const sizeOf = (thing: KeptThing): KeptSize => {
    const parts = all.flatMap(([of, size]) => (of === thing ? [size] : []))
    const sum = (of: keyof KeptSize) => parts.reduce((total, part) => total + part[of], 0)
    return { count: sum('count'), characters: sum('characters') }
  }
  return {
    work: sizeOf('work'),
    history: sizeOf('history'),
    points: sizeOf('points'),
    collection: sizeOf('collection'),
    packs: sizeOf('packs'),
    preferences: sizeOf('preferences'),
    offline: sizeOf('offline'),
  }
}

/** As many as a hundred thousand, or as long as books: to read them through would make the page stand still. */
const countedOnly = (thing: KeptThing): boolean => thing === 'collection' || thing === 'packs'

const written = (values: readonly unknown[]): number => JSON.stringify(values).length

async function inDatabase([name, stores]: readonly [string, Readonly<Record<string, KeptThing>>]): Promise<
  readonly One[]
> {
  // One that is not there is not made.
  const upgrade: OpenDBCallbacks<unknown>['upgrade'] = (_db, _from, _to, making) => {
    making.done.catch(() => undefined)
    making.abort()
  }
  const db = await openDB(name, undefined, { upgrade }).catch(() => undefined)
  if (!db) return []
  try {
    return await Promise.all(
      Array.from(db.objectStoreNames, async (store): Promise<One> => {
        // What a newer app has made is of the work as far as this one knows.
        const thing = stores[store] ?? 'work'
        if (countedOnly(thing)) return [thing, { count: await db.count(store), characters: 0 }]
        const all = await db.getAll(store)
        return [thing, { count: all.length, characters: written(all) }]
      }),
    )
  } catch {
    return []
  } finally {
    db.close()
  }
}

async function inCaches(): Promise<readonly One[]> {
  try {
    const own = (await caches.keys()).filter((name) => name.startsWith(NAME))
    const files = await Promise.all(own.map(async (name) => (await (await caches.open(name)).keys()).length))
    return files.map((count) => [keptHere.caches, { count, characters: 0 }])
  } catch {
    // Not there on plain http.
    return []
  }
}

function inKeys(): readonly One[] {
  try {
    const own = Object.entries<string>(localStorage).filter(([key]) => key.startsWith(NAME))
    return own.map((entry) => [keptHere.keys, { count: 1, characters: entry.join('').length }])
  } catch {
    return []
  }
}
