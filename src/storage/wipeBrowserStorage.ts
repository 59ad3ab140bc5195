import { deleteDB } from 'idb'
import { wipeCollection } from './collection.ts'
import { NAME, openDatabase, stores } from './database.ts'
import { wipePacks } from './packs.ts'

/** Removes everything the app has kept in this browser; rejects when something is still there. */
export async function wipeBrowserStorage(): Promise<void> {
  forgetAllKeys()
  await forgetFiles().catch(() => undefined)
  const emptied = await emptyDatabase().catch(() => 'not-emptied' as const)
  const removed = await removeDatabase().catch(() => 'refused' as const)
  const areExamplesGone = await Promise.all([wipeCollection(), wipePacks()]).then(
    () => true,
    () => removed === 'refused',
  )
  // Another window wrote its preferences until it heard of it.
  forgetAllKeys()
  // A browser that neither opens nor removes a database has never kept one.
  const isRefusing = emptied === 'not-opened' && removed === 'refused'
  if (!areExamplesGone) throw new Error('Examples are still kept')
  if (emptied !== 'emptied' && removed !== 'removed' && !isRefusing) throw new Error('Something is still kept')
}

/** Other tabs let go when asked. One that sleeps does not answer, and there is no waiting for it. */
const removeDatabase = () =>
  new Promise<'removed' | 'held'>((resolve, reject) => {
    deleteDB(NAME, { blocked: () => resolve('held') }).then(() => resolve('removed'), reject)
  })

/** 'not-opened' where the browser refuses storage, or a newer version of the app has kept something. */
async function emptyDatabase(): Promise<'emptied' | 'not-opened'> {
  const db = await openDatabase().catch(() => 'refused' as const)
  if (db === 'refused') return 'not-opened'
  try {
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
    await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done])
    return 'emptied'
  } finally {
    db.close()
  }
}

/** The app's own files, kept for use without a network, and the worker that hands them out: nothing the person has entered. */
async function forgetFiles(): Promise<void> {
  // Not there on plain http.
  if (!('serviceWorker' in navigator)) return
  await (await navigator.serviceWorker.getRegistration())?.unregister()
  const own = (await caches.keys()).filter((name) => name.startsWith(NAME))
  await Promise.all(own.map((name) => caches.delete(name)))
}

function forgetAllKeys(): void {
  forgetKeys(() => localStorage)
  forgetKeys(() => sessionStorage)
}

/** Only the app's own keys: other pages of the same host keep theirs. */
function forgetKeys(storage: () => Storage): void {
  try {
    const own = Object.keys(storage()).filter((key) => key.startsWith(NAME))
    for (const key of own) storage().removeItem(key)
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
