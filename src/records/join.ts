import type { History } from '../schema/history.ts'
import { idAs } from '../schema/id.ts'
import { instantOf } from '../schema/isoDate.ts'
import { type Overwritten, overwrittenSchema } from '../schema/overwritten.ts'
import type { Tables } from '../schema/record.ts'
import type { Work } from '../schema/work.ts'
import { changeTables } from './change.ts'
import { edited, type Outside } from './edited.ts'
import { inOrderMade } from './inOrderMade.ts'
import { isSame } from './json.ts'
import { type GaveWay, rebase } from './rebase.ts'
import { parentsOf, type Ref } from './whole.ts'

/**
 * The work of a window that changed something (from `base` to `mine`) on top of what another window of the same store has
 * written meanwhile. Words that gave way are kept as records of their own until the person lets them go.
 */
export function joinWork(base: Work, mine: Work, theirs: Work, outside: Outside): Work {
  const { tables, gaveWay } = rebase(base.tables, mine.tables, theirs.tables, madeIn(mine.history))
  const states = [tables, theirs.tables, mine.tables, base.tables]
  return edited(
    { ...theirs, unread: joinUnread(base.unread, mine.unread, theirs.unread) },
    gaveWay.reduce(
      (done, one) => withOverwritten(done, { ...one, workplaceId: workplaceOf(states, one.of) }, outside),
      tables,
    ),
    outside,
  )
}

/** Whether a record was made in this store, by an edit; one of an opened file was not. */
const madeIn =
  ({ stamps, own }: History) =>
  ({ kind, id }: Ref): boolean =>
    own !== 'none' && stamps[kind]?.[id]?.made?.[1] === own

/** What either let go is gone, what either set aside is there. */
function joinUnread(base: Work['unread'], mine: Work['unread'], theirs: Work['unread']): Work['unread'] {
  if (mine === base) return theirs
  const isIn = (all: Work['unread'], one: unknown) => all.some((other) => isSame(one, other))
  return [
    ...theirs.filter((one) => isIn(mine, one) || !isIn(base, one)),
    ...mine.filter((one) => !isIn(base, one) && !isIn(theirs, one)),
  ]
}

/** The workplace that a record belongs to, itself or by what it hangs on, in the first state that knows it. */
function workplaceOf(states: readonly Tables[], { kind, id }: Ref): string | undefined {
  if (kind === 'workplace') return id
  const record = states.map((tables) => tables[kind][id]).find((one) => one !== undefined)
  return (
    record &&
    parentsOf(record)
      .map((parent) => workplaceOf(states, parent))
      .find((one) => one !== undefined)
  )
}

type Lost = GaveWay & { readonly workplaceId: string | undefined }

/** Words of a workplace that is gone stand at the first there is; with the last workplace everything goes. */
function withOverwritten(tables: Tables, { workplaceId = '', ...gaveWay }: Lost, { now, newId }: Outside): Tables {
  const workplace = tables.workplace[workplaceId] ?? Object.values(tables.workplace).toSorted(inOrderMade)[0]
  const known = Object.values(tables.overwritten).filter(
    ({ of, field }) => of.kind === gaveWay.of.kind && of.id === gaveWay.of.id && field === gaveWay.field,
  )
  if (!workplace || known.some(({ text }) => text.includes(gaveWay.text))) return tables
  const record: Overwritten = {
    ...{ kind: 'overwritten', id: idAs(overwrittenSchema.entries.id, newId()), workplaceId: workplace.id },
    ...{ createdAt: instantOf(now()), ...gaveWay },
  }
  // Somebody types on: the longer words hold the shorter.
  const shorter = known.filter(({ text }) => gaveWay.text.includes(text))
  return changeTables(tables, { put: [record], removed: shorter })
}
