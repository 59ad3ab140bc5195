import { type Database, type Ending, openDatabase } from './database.ts'
import { isNewer, removeNewer } from './newerDatabase.ts'

export type Connection = {
  /** Does something with the database, which is opened anew where it was lost; rejects when the browser refuses. */
  readonly use: <T>(act: (db: Database) => Promise<T>) => Promise<T>
  /** Whether a newer app has made the database: this one can only read it as a whole, or start over. */
  readonly isNewer: () => boolean
  /** Removes a database of a newer app, where the person has said so. */
  readonly startOver: () => Promise<void>
  /** Resolves when another window removes everything; nothing is opened or written after it. */
  readonly wiped: Promise<void>
  readonly close: () => void
}

/** How long to wait for a database that was lost: as long as nobody answers, nothing is saved and that must be told. */
const PATIENCE = 3000

/**
 * Opens the database and keeps it open. A connection that breaks off (a full disk, a browser short of memory, a failed
 * transaction) is let go and opened anew at the next use; after a wipe nothing is opened or written any more.
 */
export async function connect(): Promise<Connection> {
  let ended: Ending | 'closed' | 'newer' | 'no' = 'no'
  let db: Database | undefined
  let tellWiped: () => void = () => undefined
  const wiped = new Promise<void>((resolve) => {
    tellWiped = resolve
  })
  const open = () =>
    openDatabase((how) => {
      db = undefined
      if (how !== 'wiped') return
      ended = how
      tellWiped()
    })
  const reopen = async () => {
    const opening = open()
    const opened = await within(PATIENCE, opening)
    if (opened !== 'silent') return opened
    void opening.then((late) => late.close()).catch(() => undefined)
    throw new Error('The database does not answer')
  }
  db = await open().catch((error: unknown) => {
    if (!isNewer(error)) throw error
    ended = 'newer'
    return undefined
  })
  return {
    use: async (act) => {
      if (ended !== 'no') throw new Error(`The storage is ${ended}`)
      db ??= await reopen()
      const used = db
      try {
        return await act(used)
      } catch (error) {
        used.close()
        if (db === used) db = undefined
        throw error
      }
    },
    isNewer: () => ended === 'newer',
    startOver: async () => {
      if (ended !== 'newer') return
      await removeNewer()
      ended = 'no'
    },
    wiped,
    close: () => {
      ended = 'closed'
      db?.close()
    },
  }
}

/** What comes within some time, or 'silent'. */
function within<T>(ms: number, coming: Promise<T>): Promise<T | 'silent'> {
  let timer: ReturnType<typeof setTimeout>
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), ms)
  })
  return Promise.race([coming, silence]).finally(() => clearTimeout(timer))
}
