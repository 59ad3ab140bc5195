import { compare, inOrderMade } from '../records/inOrderMade.ts'
import type { Tables } from '../schema/record.ts'
import type { Round, RoundId } from '../schema/round.ts'
import type { WorkplaceId } from '../schema/workplace.ts'

/** Which workplace and which of its rounds are on the screen; 'none' until the first answer or name. */
export type Shown = { readonly workplaceId: WorkplaceId | 'none'; readonly roundId: RoundId | 'latest' }

/** While nobody has chosen: the first workplace, in its latest round. */
export const NOBODY: Shown = { workplaceId: 'none', roundId: 'latest' }

/** The workplace that is shown while nobody has chosen one: the first that was made. */
const firstWorkplace = (tables: Tables): WorkplaceId | 'none' =>
  Object.values(tables.workplace).toSorted(inOrderMade)[0]?.id ?? 'none'

/** A workplace's rounds, the earliest first. */
export const roundsOf = (tables: Tables, workplaceId: Shown['workplaceId']): readonly Round[] =>
  Object.values(tables.round)
    .filter((round) => round.workplaceId === workplaceId)
    .toSorted((a, b) => compare(a.startedOn, b.startedOn) || inOrderMade(a, b))

/** The round on the screen: the one that was chosen, else the latest. */
export function presentRound(tables: Tables, { workplaceId, roundId }: Shown): Round | undefined {
  const rounds = roundsOf(tables, workplaceId)
  return rounds.find(({ id }) => id === roundId) ?? rounds.at(-1)
}

/** What is shown of some work: what was chosen as far as it is there. */
export function shownIn(tables: Tables, chosen: Shown): Shown {
  const { workplaceId, roundId } = chosen
  if (!(workplaceId in tables.workplace)) return { workplaceId: firstWorkplace(tables), roundId: 'latest' }
  return { workplaceId, roundId: roundId in tables.round ? roundId : 'latest' }
}
