import { rulesOf } from '../cells.ts'
import { keyOf } from '../change.ts'
import { parentsOf, type Ref } from '../whole.ts'
import { type Held, hasSeen, hasSeenAll, type Side } from './side.ts'

/** A record that one state removed while the other changed it, or hung something on it. */
export type Outlived = Ref

type Found = { readonly held: ReadonlyMap<string, Held>; readonly outlived: readonly Outlived[] }

/** What of one record is known of two states. */
export type Known = { readonly joined: Held; readonly isOurs: boolean; readonly isTheirs: boolean }

/**
 * Which records are there: those of both, those that the other has not removed, and those whose removal had not seen every
 * change of them. What a record hangs on is there with it. A told count goes with its workplace alone.
 */
export function whatIsThere(known: ReadonlyMap<string, Known>, ours: Side, theirs: Side): Found {
  const there = new Map<string, Held>()
  const outlived = new Map<string, Outlived>()
  const outlives: (readonly [string, Held])[] = []
  for (const [key, { joined, isOurs, isTheirs }] of known) {
    const [side, other] = isOurs ? [ours, theirs] : [theirs, ours]
    const removal = isOurs && isTheirs ? undefined : other.removals.get(key)
    if (!removal) there.set(key, joined)
    else if (hasSeen(side, removal)) there.set(key, joined)
    else if (!hasSeenAll(other, joined)) {
      there.set(key, joined)
      outlived.set(key, refOf(joined))
    } else if (rulesOf(joined.record.kind).outlivesRemoval) outlives.push([key, joined])
  }
  for (const held of there.values()) bringParents(held, known, there, outlived)
  for (const [key, held] of outlives)
    if (parentsOf(held.record).every((parent) => there.has(keyOf(parent)))) there.set(key, held)
  return { held: there, outlived: [...outlived.values()] }
}

const refOf = ({ record: { kind, id } }: Held): Ref => ({ kind, id })

/** A map is gone through to its end with what is put in meanwhile, so that parents of parents come too. */
function bringParents(
  { record }: Held,
  known: ReadonlyMap<string, Known>,
  there: Map<string, Held>,
  outlived: Map<string, Outlived>,
): void {
  for (const parent of parentsOf(record)) {
    const key = keyOf(parent)
    const joined = known.get(key)?.joined
    if (there.has(key) || !joined) continue
    there.set(key, joined)
    outlived.set(key, refOf(joined))
  }
}
