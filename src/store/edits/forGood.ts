import { withoutText } from '../../domain/privacy/forGood.ts'
import { changeTables } from '../../records/change.ts'
import { withChildren } from '../../records/whole.ts'
import { type Done, done, type Editing } from './editing.ts'

/** Takes a text out of everything, and lets go of all that could be put back, which may hold it. */
export const takeOutForGood = (work: Editing, text: string): Done =>
  done({ ...work, tables: changeTables(work.tables, withoutText(work.tables, text)), gone: new Map(), isForGood: true })

/** Takes a workplace away with all that hangs on it, a meeting that is away too, so that nothing can put it back. */
export const removeWorkplaceForGood = (work: Editing, id: string): Done => {
  const removed = withChildren(work.tables, [{ kind: 'workplace', id }])
  return done({ ...work, tables: changeTables(work.tables, { put: [], removed }), gone: new Map(), isForGood: true })
}
