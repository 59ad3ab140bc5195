import type { IsoDate } from '../../schema/isoDate.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { daysBetween } from '../days/isoDay.ts'
import { isSameQuestion } from './sameQuestion.ts'
import { RECOUNT_DAYS } from './thresholds.ts'
import { toldAlone } from './toldAlone.ts'

/** Another count of a workplace, which this one may be held against. */
export type OtherCount = {
  readonly tally: Tally
  /** Every day it may be of: its meeting's, as it is and as it was, and that of its first file. */
  readonly days: readonly IsoDate[]
  /** True when its meeting was before. */
  readonly isBefore: boolean
  /** What of it has left the room. */
  readonly told: ToldCount['told'] | 'not-yet'
}

/**
 * The count that keeps this one to words: the same question at the same workplace within 90 days, at an earlier meeting or
 * told already. Numbers are of no account here, nor are rooms: whatever the later one said about them, nothing could be
 * taken from the other. A count of which only notes could be told holds nothing back.
 */
export const countedBefore = (tally: Tally, others: readonly OtherCount[]): IsoDate | undefined =>
  others.find((other) => {
    if (other.tally.workplaceId !== tally.workplaceId || !isSameQuestion(other.tally, tally)) return false
    if (!other.days.some((day) => Math.abs(daysBetween(day, tally.on)) <= RECOUNT_DAYS)) return false
    return other.isBefore ? holdsBack(other) : hasTold(other)
  })?.tally.on

/** True for a count that has told of its answers, or could: only notes hold nothing back. */
export const holdsBack = (other: Pick<OtherCount, 'told' | 'tally'>): boolean =>
  hasTold(other) || toldAlone(other.tally, false).kind !== 'notes-only'

const hasTold = ({ told }: Pick<OtherCount, 'told'>): boolean => told === 'numbers' || told === 'words'
