import { dayOf } from '../../domain/days/isoDay.ts'
import { changeTables, type keyOf } from '../../records/change.ts'
import type { Outside } from '../../records/edited.ts'
import { idAs } from '../../schema/id.ts'
import { type Instant, instantOf } from '../../schema/isoDate.ts'
import type { AppRecord, Tables } from '../../schema/record.ts'
import { blankRound, type Round, roundIdSchema } from '../../schema/round.ts'
import { type Workplace, type WorkplaceId, workplaceIdSchema } from '../../schema/workplace.ts'
import { presentRound, type Shown } from '../shown.ts'

/** What an edit starts from, and what it leaves. */
export type Editing = {
  readonly tables: Tables
  readonly shown: Shown
  readonly outside: Outside
  /** What was removed in this window, by its key: so that what hung on it can be put back with it. */
  readonly gone: ReadonlyMap<ReturnType<typeof keyOf>, AppRecord>
  /** What the edit takes away goes for good: nothing that was removed before can be put back either. */
  readonly isForGood?: true
}

/** An edit is what happened: one write, and what it made. */
export type Done<Made = undefined> = { readonly work: Editing; readonly made: Made }

export const done = (work: Editing): Done => ({ work, made: undefined })

export const instant = ({ now }: Outside): Instant => instantOf(now())

export const put = (work: Editing, ...records: readonly AppRecord[]): Editing => ({
  ...work,
  tables: changeTables(work.tables, { put: records, removed: [] }),
})

export type Begun = { readonly work: Editing; readonly round: Round; readonly workplace: Workplace }

/** The workplace and its round, made on the first edit so that a visit alone leaves nothing behind. */
export function begin(work: Editing): Begun {
  const { tables, shown, outside } = work
  const workplace = tables.workplace[shown.workplaceId] ?? newWorkplace(outside)
  const now = { ...shown, workplaceId: workplace.id }
  const round = presentRound(tables, now) ?? newRound(outside, workplace.id)
  const isThere = workplace.id in tables.workplace && round.id in tables.round
  return { work: isThere ? work : { ...put(work, workplace, round), shown: now }, round, workplace }
}

/** A workplace before anybody has said anything of it. */
export const newWorkplace = (outside: Outside): Workplace => ({
  kind: 'workplace',
  id: idAs(workplaceIdSchema, outside.newId()),
  name: '',
  isExample: false,
  createdAt: instant(outside),
})

const newRound = (outside: Outside, workplaceId: WorkplaceId): Round => ({
  ...blankRound,
  kind: 'round',
  id: idAs(roundIdSchema, outside.newId()),
  workplaceId,
  createdAt: instant(outside),
  startedOn: dayOf(outside.now()),
})
