import type { IsoDate } from '../../schema/isoDate.ts'
import type { Tally } from '../../schema/tally.ts'
import { countedBefore } from './recount.ts'
import { type ToldAlone, toldAlone } from './toldAlone.ts'

/** What of a tally may leave the room. Nothing else of it may: neither its counts nor why they are left out. */
export type ShownTally =
  | ToldAlone
  /** The question was counted on an earlier day in almost the same room. */
  | { readonly kind: 'words-only'; readonly reason: 'counted-before'; readonly countedOn: IsoDate }

/**
 * What of a tally may leave the room (`product.md`, "Suppression"). `isWanted`: the meeting wants an answer that all gave
 * to be told. `earlier`: the workplace's tallies counted or told before this one; this one itself does no harm.
 * The number of people in the room may stand beside it; the number who answered only as given here.
 */
export function shownTally(
  tally: Tally,
  { isWanted, earlier }: { readonly isWanted: boolean; readonly earlier: readonly Tally[] },
): ShownTally {
  const alone = toldAlone(tally, isWanted)
  const before = alone.kind === 'notes-only' ? undefined : countedBefore(tally, earlier)
  return before ? { kind: 'words-only', reason: 'counted-before', countedOn: before.on } : alone
}
