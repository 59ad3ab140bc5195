import { deleteDB } from 'idb'
import { NAME, openDatabase } from './database.ts'

/** Removes everything the app has kept in this browser; rejects when something is still there. */
export async function wipeBrowserStorage(): Promise<void> {
  forgetKeys(() => localStorage)
  forgetKeys(() => sessionStorage)
  const isEmptied = await emptyDatabase()
  // Other tabs let go when asked, but one that sleeps does not answer; emptied first, there is nothing to wait for.
  await new Promise<void>((resolve, reject) => {
    const blocked = () => (isEmptied ? resolve() : reject(new Error('Another tab holds what is kept')))
    deleteDB(NAME, { blocked }).then(resolve, () => resolve())
  })
}

/** False where the browser opens no storage: then the app has kept nothing, or a newer version of it has. */
async function emptyDatabase(): Promise<boolean> {
  const db = await openDatabase().catch(() => 'refused' as const)
  if (db === 'refused') return false
  const transaction = db.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' })
  await Promise.all([
    transaction.objectStore('records').clear(),
    transaction.objectStore('meta').clear(),
    transaction.done,
  ])
  db.close()
  return true
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
