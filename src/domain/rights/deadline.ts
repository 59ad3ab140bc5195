import type { IsoDate } from '../../schema/isoDate.ts'
import type { TimeEvent, TimeRule } from '../../schema/timeRule.ts'
import { utcDayOf } from '../../schema/utcDay.ts'
import { addDays } from '../days/isoDay.ts'

/**
 * What a rule makes of the day something happened: a last day, or only the words where no day may be computed
 * (`docs/rules/law.md`, "Time rules"). `weekend` says that the day is a Saturday or a Sunday: it is never moved, since the earlier day is the safe one.
 */
export type Deadline =
  | { readonly kind: 'date'; readonly rule: TimeRule; readonly on: IsoDate; readonly isWeekend: boolean }
  | { readonly kind: 'words'; readonly rule: TimeRule }

/** The rules whose time runs from an event, each with its last day or its words; days first, the earliest before the later. */
export function deadlinesFrom(
  event: Pick<TimeEvent, 'rules'>,
  on: IsoDate,
  rules: readonly TimeRule[],
): readonly Deadline[] {
  const all = event.rules.flatMap((id) => rules.filter((rule) => rule.id === id)).map((rule) => deadlineOf(rule, on))
  return [...all.filter(isDated).toSorted((a, b) => a.on.localeCompare(b.on)), ...all.filter((one) => !isDated(one))]
}

export const isDated = (deadline: Deadline): deadline is Extract<Deadline, { readonly kind: 'date' }> =>
  deadline.kind === 'date'

/** A date only where the rule says that one may be shown, and its unit is one that a calendar counts. */
export function deadlineOf(rule: TimeRule, from: IsoDate): Deadline {
  const on = lastDay(rule, from)
  return on === 'no-day' ? { kind: 'words', rule } : { kind: 'date', rule, on, isWeekend: isWeekend(on) }
}

function lastDay({ show, amount, unit, direction }: TimeRule, from: IsoDate): IsoDate | 'no-day' {
  if (show !== 'date' || amount === undefined || amount === null) return 'no-day'
  return added(from, direction === 'before' ? -amount : amount, unit)
}

function added(from: IsoDate, amount: number, unit: TimeRule['unit']): IsoDate | 'no-day' {
  switch (unit) {
    case 'day':
      return writable(addDays(from, amount))
    case 'week':
      return writable(addDays(from, amount * 7))
    case 'month':
      return writable(addMonths(from, amount))
    case 'year':
      return writable(addMonths(from, amount * 12))
    case 'hour':
    case 'fixed':
    case 'before':
    case 'promptly':
    case 'at-once':
    case 'at-once-or-as-soon-as-possible':
      return 'no-day'
  }
}

/** The same day of another month, or its last day where that month is shorter: 31 August and six months is 28 February. */
export function addMonths(from: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const lastOfMonth = utcDay(year, month + months, 0).getUTCDate()
  return utcDayOf(utcDay(year, month - 1 + months, Math.min(day, lastOfMonth)))
}

/** As Date.UTC, which takes the years 0 to 99 for those of another century. */
function utcDay(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, monthIndex, day)
  return date
}

/** A day that four digits of a year can write; what somebody mistyped as the year 9999 has none. */
const writable = (on: IsoDate): IsoDate | 'no-day' => (/^\d{4}-\d{2}-\d{2}$/.test(on) ? on : 'no-day')

const isWeekend = (day: IsoDate): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
