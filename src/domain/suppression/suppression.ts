import type { IsoDate } from '../../schema/isoDate.ts'
import type { Tally } from '../../schema/tally.ts'
import type { ToldCount } from '../../schema/toldCount.ts'
import { countedBefore, type OtherCount } from './overTime.ts'
import { answeredIn, peopleIn } from './tallySize.ts'
import { type ToldAlone, toldAlone } from './toldAlone.ts'

/** What of a tally may leave the room. Nothing else of its answers may, but how many there were. */
export type ShownTally =
  | ToldAlone
  /** The question was counted on another day, and a difference of the two would tell what a few said. */
  | { readonly kind: 'words-only'; readonly reason: 'counted-before'; readonly countedOn: IsoDate }
  /** This very count has left the room before, with another number of answers or told by other rules. */
  | { readonly kind: 'words-only'; readonly reason: 'told-before' }
  /** Somebody else has the meeting, and tells it. */
  | { readonly kind: 'words-only'; readonly reason: 'handed-over' }

type History = {
  /** The meeting wants an answer that all gave to be told. */
  readonly isWanted: boolean
  /** The workplace's other counts, the nearest first; no rehearsal's. */
  readonly others: readonly OtherCount[]
  /** This count as it stood when its first file was made. */
  readonly first: ToldCount | 'not-yet'
}

/**
 * What of a tally may leave the room (`docs/rules/suppression.md`). The number of people in the room and the number who
 * answered may always stand beside it: that somebody said nothing is no answer.
 */
export function shownTally(tally: Tally, { isWanted, others, first }: History): ShownTally {
  const alone = toldAlone(tally, isWanted)
  if (first !== 'not-yet' && answeredIn(first) !== answeredIn(tally)) return toldOnce
  // Told in numbers or words by these rules, it stays told so, whatever has been counted since.
  if (first !== 'not-yet' && first.rules === 2 && first.told !== 'nothing') return alone
  const countedOn = alone.kind === 'notes-only' ? undefined : countedBefore(tally, others)
  if (countedOn !== undefined) return { kind: 'words-only', reason: 'counted-before', countedOn }
  return first === 'not-yet' || alone.kind === 'notes-only' || isAsBefore(tally, alone, first) ? alone : toldOnce
}

const toldOnce = { kind: 'words-only', reason: 'told-before' } as const

/**
 * True where what the first rules told of a count is what these tell. Those held silence for an answer: with anyone silent
 * they may have told the same count in other parts.
 */
function isAsBefore(tally: Tally, alone: ToldAlone, first: ToldCount): boolean {
  if (first.rules === 2 || peopleIn(first) !== answeredIn(first) || !isSameCount(first, tally)) return false
  if (alone.kind === 'largest') return first.told === 'words'
  return first.told === 'numbers' && alone.kind !== 'divided'
}

/**
 * How many answered, as it may stand beside what is told. Who holds a file by the first rules could take it from a number in
 * which those who said nothing were put together with an answer.
 */
export const shownAnswered = (tally: Tally, first: ToldCount | 'not-yet'): number | 'not-told' =>
  first !== 'not-yet' && first.rules === 1 && peopleIn(first) !== answeredIn(first) ? 'not-told' : answeredIn(tally)

/** True while nothing has been corrected since. */
export const isSameCount = (one: Pick<Tally, 'options'>, other: Pick<Tally, 'options'>): boolean =>
  countsOf(one) === countsOf(other)
const countsOf = ({ options }: Pick<Tally, 'options'>) => options.map(({ id, count }) => `${id} ${count}`).join()
