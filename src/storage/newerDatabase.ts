import { deleteDB, openDB } from 'idb'
import { NAME } from './database.ts'

export const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError'

/** Everything in a database that a newer app has made, for a file: this app does not know how it is ordered. */
export async function readNewer(): Promise<readonly unknown[]> {
  const db = await openDB(NAME)
  try {
    const stores = Array.from(db.objectStoreNames)
    const records = stores.filter((name) => name === 'records')
    const all = await Promise.all((records.length > 0 ? records : stores).map((name) => db.getAll(name)))
    return all.flat<readonly unknown[][]>()
  } finally {
    db.close()
  }
}

/** Removes it, where the person has said so; rejects while another window holds it. */
export const removeNewer = (): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(NAME, { blocked: () => reject(new Error('Another window holds the database')) }).then(resolve, reject)
  })
