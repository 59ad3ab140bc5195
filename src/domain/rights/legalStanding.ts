import type { IsoDate } from '../../schema/isoDate.ts'
import type { LawFamily, LegalHook } from '../../schema/legalHook.ts'

/** After so many months what was read is told to be old, since law may have changed (`law.md`). */
const OLD_AFTER_MONTHS = 6

type Dated = Pick<LawFamily, 'asOf'>

/** True for all but what was read in a statute that is known to be current. */
export function needsCheck(hook: Pick<LegalHook, 'confidence'>, family: Pick<LawFamily, 'knownCurrent'>): boolean {
  return hook.confidence !== 'T' || !family.knownCurrent
}

/** True when more than half a year has gone since the family was read. A text that was never read has no age: its note says so. */
export function isOld({ asOf }: Dated, today: IsoDate): boolean {
  return asOf.date !== null && today > addMonths(firstDayOf(asOf.date), OLD_AFTER_MONTHS)
}

/** True when a day that the hook names came after it was read and is here now: what is said of it may have to be said anew. */
export function hasDatePassed(
  { appliesFrom, changesOn = [] }: Pick<LegalHook, 'appliesFrom' | 'changesOn'>,
  { asOf }: Dated,
  today: IsoDate,
): boolean {
  const days = appliesFrom === undefined ? changesOn : [appliesFrom, ...changesOn]
  return days.some((day) => day <= today && (asOf.date === null || day > firstDayOf(asOf.date)))
}

/** A date may be a year or a month: the earliest day it can mean, so that age is told too early rather than too late. */
const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)

/** For comparing only: 31 August and six months is "02-31", which every day of February comes before and no day of March. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice('YYYY-MM'.length)}`
}
