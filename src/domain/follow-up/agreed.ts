import type { Action } from '../../schema/action.ts'
import type { Checklist } from '../../schema/checklist.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { LogNote } from '../../schema/logNote.ts'
import { addWeeks } from '../days/isoDay.ts'
import { weeksOf } from '../plan/findMeasure.ts'
import { type AgedPromise, keptPromises, type OpenPromise, openPromises } from '../work/influenceLog.ts'

/** How an action stands. */
type ActionStanding = 'late' | 'put-off' | 'open' | 'done' | 'dropped'

/**
 * How an action stands today: done, or dropped where the employer said no; late once its day has passed, also the new day of
 * one that was put off; put off while that is yet to come or not set; else open.
 */
export function standingOf({ status, dueOn }: Pick<Action, 'status' | 'dueOn'>, today: IsoDate): ActionStanding {
  if (status === 'done') return 'done'
  if (status === 'declined') return 'dropped'
  if (dueOn !== 'not-set' && dueOn < today) return 'late'
  return status === 'later' ? 'put-off' : 'open'
}

/** How an action is told to stand: what the employer has not answered is late for nobody, and under way for nobody. */
export const toldStandings = ['late', 'put-off', 'open', 'unanswered', 'done', 'dropped'] as const

/** How it is told that an action stands today. */
export const toldStandingOf = (
  action: Pick<Action, 'status' | 'dueOn'>,
  today: IsoDate,
): (typeof toldStandings)[number] => (action.status === 'proposed' ? 'unanswered' : standingOf(action, today))

/** What is not done yet, what is behind its day first; in the person's own order within. */
export const leftOf = (actions: readonly Action[], today: IsoDate): readonly Action[] =>
  (['late', 'put-off', 'open'] as const).flatMap((standing) =>
    actions.filter((action) => standingOf(action, today) === standing),
  )

/**
 * The day to propose for what is left: the one it has while that is to come, else the usual time of its measure from today.
 * Words of one's own have no usual time.
 */
export function nextDayOf({ what, dueOn }: Pick<Action, 'what' | 'dueOn'>, checklist: Checklist, today: IsoDate) {
  if (dueOn !== 'not-set' && dueOn >= today) return dueOn
  const weeks = what.kind === 'measure' ? weeksOf(checklist, what.measureId) : undefined
  return weeks === undefined ? 'not-set' : addWeeks(today, weeks)
}

export type Promises = {
  /** Marked as kept, the latest first. */
  readonly kept: readonly AgedPromise[]
  /** Not marked as kept although its day has passed, the oldest first. */
  readonly broken: readonly OpenPromise[]
  /** Not marked as kept, with a day to come or none, the oldest first. */
  readonly open: readonly OpenPromise[]
}

/** What has become of the employer's promises in the log. */
export function promisesIn(notes: readonly LogNote[], today: IsoDate): Promises {
  const unkept = openPromises(notes, today)
  return {
    kept: keptPromises(notes, today),
    broken: unkept.filter(({ isLate }) => isLate),
    open: unkept.filter(({ isLate }) => !isLate),
  }
}

/** What there is to do this week; the most pressing first. */
export type ThisWeek =
  | { readonly kind: 'broken-promise'; readonly promise: OpenPromise; readonly others: number }
  | { readonly kind: 'late-action'; readonly action: Action; readonly others: number }
  | { readonly kind: 'not-reviewed' | 'now-unknown'; readonly count: number }

/** More lines than this are no longer a week's work. */
const MOST_LINES = 3

type ToDo = {
  readonly actions: readonly Action[]
  readonly promises: Promises
  readonly counts: { readonly 'not-reviewed': number; readonly 'now-unknown': number }
  readonly today: IsoDate
}

/** At most three things to do this week: what is past its day first, then what nobody has looked at or knows. */
export function thisWeek({ actions, promises, counts, today }: ToDo): readonly ThisWeek[] {
  const [promise, ...promisesLeft] = promises.broken
  const [action, ...actionsLeft] = actions
    .filter((one) => standingOf(one, today) === 'late')
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.rank - b.rank)
  const lines: readonly (ThisWeek | undefined)[] = [
    promise && { kind: 'broken-promise', promise, others: promisesLeft.length },
    action && { kind: 'late-action', action, others: actionsLeft.length },
    ...(['not-reviewed', 'now-unknown'] as const).map((kind) =>
      counts[kind] > 0 ? { kind, count: counts[kind] } : undefined,
    ),
  ]
  return lines.filter((line) => line !== undefined).slice(0, MOST_LINES)
}
