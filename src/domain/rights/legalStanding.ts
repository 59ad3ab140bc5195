import type { DatedWords } from '../../schema/datedWords.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Law, LawFamily, LegalHook } from '../../schema/legalHook.ts'
import type { TimeRule } from '../../schema/timeRule.ts'
import { hasCome, saidOn } from '../days/datedWords.ts'

/** After so many months what was read is told to be old, since law may have changed (`docs/rules/law.md`). */
const OLD_AFTER_MONTHS = 6

type Dated = Pick<LawFamily, 'asOf'>
type DatedHook = Pick<LegalHook, 'dates'>

/** True for all but what was read in a statute that is known to be current. */
export function needsCheck(said: Pick<LegalHook, 'confidence'>, family: Pick<LawFamily, 'knownCurrent'>): boolean {
  return said.confidence !== 'T' || !family.knownCurrent
}

/** True when more than half a year has gone since the family was read. A text that was never read has no age: its note says so. */
export function isOld({ asOf }: Dated, today: IsoDate): boolean {
  return asOf.date !== null && today > addMonths(firstDayOf(asOf.date), OLD_AFTER_MONTHS)
}

/** True when a day that the hook or its family names came after it was read and is here now: what is said may have to be said anew. */
export function hasDatePassed(hook: DatedHook, family: Dated & DatedHook, today: IsoDate): boolean {
  return datesOf(hook, family).some((dated) => isNews(dated, family, today))
}

/** The same for a rule with a fixed day, whose as-of date is that of its family. */
export const hasRulePassed = ({ fixed, is }: Pick<TimeRule, 'fixed' | 'is'>, family: Dated, today: IsoDate): boolean =>
  fixed !== undefined && isNews({ on: fixed, is }, family, today)

const isNews = (day: Parameters<typeof hasCome>[0], { asOf }: Dated, today: IsoDate): boolean =>
  hasCome(day, today) && (asOf.date === null || day.on > firstDayOf(asOf.date))

const datesOf = (hook: DatedHook, family: DatedHook): readonly DatedWords[] => [
  ...(hook.dates ?? []),
  ...(family.dates ?? []),
]

/** What is to be said of the days it names, in the words that are true today. */
export const datesSay = (hook: DatedHook, family: DatedHook, today: IsoDate): readonly string[] =>
  datesOf(hook, family).map((dated) => saidOn(dated, today))

/** The family that a time rule has its as-of date from. */
export function familyOfRule(rule: Pick<TimeRule, 'id' | 'hook' | 'family'>, { hooks, families }: Law): LawFamily {
  const id = hooks.find((hook) => hook.id === rule.hook)?.family ?? rule.family
  const family = families.find((one) => one.id === id)
  if (!family) throw new Error(`Time rule ${rule.id} has no family`)
  return family
}

/** What a time rule says today: a fixed day that has come has words of its own. */
export const ruleSays = (rule: Pick<TimeRule, 'say' | 'sayAfter' | 'fixed' | 'is'>, today: IsoDate): string =>
  rule.fixed !== undefined && hasCome({ on: rule.fixed, is: rule.is }, today) ? (rule.sayAfter ?? rule.say) : rule.say

/** A date may be a year or a month: the earliest day it can mean, so that age is told too early rather than too late. */
const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)

/** For comparing only: 31 August and six months is "02-31", which every day of February comes before and no day of March. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice('YYYY-MM'.length)}`
}
