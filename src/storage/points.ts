import { writeWorkFile } from '../exchange/index.ts'
import { entriesOf } from '../records/entriesOf.ts'
import type { FollowedWork, PointReason, RestorePoint, RestorePoints } from '../schema/restorePoint.ts'
import type { Work } from '../schema/work.ts'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import { hearToLetGo, tellToLetGo } from './letGo.ts'

/** How many without a name are kept, and how many characters they may hold together: the latest stays, however long. */
const MOST = 10
const MOST_CHARACTERS = 20_000_000

/** The restore points of this browser. */
export function pointsIn({ use: inDatabase }: Pick<Connection, 'use'>, now: () => Date): RestorePoints {
  const keepNow = (why: PointReason, text: string) =>
    inDatabase(async (db) => {
      await adoptEarlier(db)
      await keep(db, { why, text, at: now(), name: '' })
    })
  return {
    keep: keepNow,
    list: () =>
      inDatabase(async (db) => {
        await adoptEarlier(db)
        return (await db.getAll('points')).toReversed()
      }),
    name: (id, name) => inDatabase((db) => change(db, id, (point) => ({ ...point, name }))),
    remove: (id) => inDatabase((db) => db.delete('points', id)),
    removeAll: () => inDatabase((db) => db.clear('points')),
    rewrite: async (texts, gone) => {
      await inDatabase((db) => rewrite(db, texts, gone))
      tellToLetGo()
    },
    helpToLast: ({ getState, subscribe }, before) => {
      // Could it not be kept, there is nothing that this would undo: nobody is disturbed with it.
      const follow = lasting(now, (why, work, savedAt) => {
        keepNow(why, writeWorkFile(work, { contentVersion: 'unknown', savedAt })).catch(() => undefined)
      })
      // Before the work can be written over: what stands in the earlier place is not looked for there.
      inDatabase(adoptEarlier).catch(() => undefined)
      follow(getState(), { ...getState(), ...before })
      const [leave, endHearing] = [subscribe(follow), hearToLetGo(() => getState().letGo())]
      return () => {
        leave()
        endHearing()
      }
    },
  }
}

/** What is done at each change of the work: at the first of a day, where a workplace is taken away, and once there is a plan. */
function lasting(now: () => Date, keep: (why: 'daily' | 'remove', work: Work, savedAt: string) => void) {
  let [day, isAsked] = ['', false]
  return (work: FollowedWork, before: FollowedWork): void => {
    const at = now()
    // How it was before is kept by the window that changed it, and never where something went for good.
    if (work.followed !== before.followed || work.lettingGo !== before.lettingGo) return
    if (at.toDateString() !== day && entriesOf(before).length > 0) keep('daily', before, at.toISOString())
    if (hasLostWorkplace(before, work)) keep('remove', before, at.toISOString())
    day = at.toDateString()
    if (isAsked || Object.keys(work.tables.plan).length === 0) return
    isAsked = true
    // Not there on plain http.
    if ('storage' in navigator) void navigator.storage.persist().catch(() => undefined)
  }
}

/** Taken away by a person: a file that took its place knows of no removal. */
const hasLostWorkplace = ({ tables }: Work, after: Work): boolean =>
  tables.workplace !== after.tables.workplace &&
  after.history.removals.some(({ kind, id }) => kind === 'workplace' && id in tables.workplace)

/** The one point that an earlier app kept, in a place of its own, before files were put together. */
async function adoptEarlier(db: Database): Promise<void> {
  const transaction = db.transaction(['meta', 'points'], 'readwrite')
  const found = await transaction.objectStore('meta').get('point')
  if (found && 'text' in found) {
    await transaction.objectStore('points').put({ ...found, id: 0, why: 'merge', name: '' })
    await transaction.objectStore('meta').delete('point')
  }
  await transaction.done
}

/** In one transaction, so that two windows neither keep a day twice nor let more go than has to. */
async function keep(db: Database, point: Omit<RestorePoint, 'id'>): Promise<void> {
  const transaction = db.transaction('points', 'readwrite', { durability: 'strict' })
  const kept = await transaction.store.getAll()
  if (point.why === 'daily' && kept.some((one) => isOfDay(one, point.at))) return transaction.done
  const gone = withoutPlace(kept, point.text.length)
  await Promise.all([
    ...gone.map(({ id }) => transaction.store.delete(id)),
    // Never an id that one now gone had: another window's list may still show that one.
    transaction.store.add({ ...point, id: Math.max((kept.at(-1)?.id ?? 0) + 1, point.at.getTime()) }),
    transaction.done,
  ])
}

const isOfDay = ({ why, at }: { readonly why: PointReason; readonly at: Date }, day: Date): boolean =>
  why === 'daily' && at.toDateString() === day.toDateString()

/** Which of those without a name have to go for one more of this length: the oldest. */
function withoutPlace(kept: readonly RestorePoint[], length: number): readonly RestorePoint[] {
  const nameless = kept.filter(({ name }) => name === '')
  let [count, characters] = [1, length]
  return nameless.toReversed().filter(({ text }) => {
    count += 1
    characters += text.length
    return count > MOST || characters > MOST_CHARACTERS
  })
}

/** In one transaction. What an earlier version kept goes too, where something has been made of it. */
async function rewrite(db: Database, texts: ReadonlyMap<number, string>, gone: readonly number[]): Promise<void> {
  const transaction = db.transaction(['points', 'entries', 'records'], 'readwrite', { durability: 'strict' })
  const points = transaction.objectStore('points')
  for (const [id, text] of texts) {
    const found = await points.get(id)
    if (found) await points.put({ ...found, text })
  }
  for (const id of gone) await points.delete(id)
  if ((await transaction.objectStore('entries').count()) > 0) await transaction.objectStore('records').clear()
  await transaction.done
}

async function change(db: Database, id: number, to: (point: RestorePoint) => RestorePoint): Promise<void> {
  const transaction = db.transaction('points', 'readwrite')
  const found = await transaction.store.get(id)
  if (found) await transaction.store.put(to(found))
  await transaction.done
}
