import type { Action } from '../../schema/action.ts'

/** So many proposals fit the plan's first page without shrinking the type (`docs/rules/documents.md`). */
export const ACTIONS_ON_FIRST_PAGE = 5

/** True while the employer has not settled it: what is agreed, declined or done is told, not proposed again. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status === 'proposed' || status === 'later'

/** True once the employer has said yes, no or later to it. */
export const isAnswered = ({ outcome }: Pick<Action, 'outcome'>): boolean => outcome.kind === 'given'

/**
 * A removed action ready to be put back where it stood. When a later action has got its rank meanwhile, it goes just
 * before that one: two with one rank could never change places.
 */
export function withFreeRank(removed: Action, actions: readonly Action[]): Action {
  const ranks = actions.map(({ rank }) => rank)
  if (!ranks.includes(removed.rank)) return removed
  const below = Math.max(removed.rank - 1, ...ranks.filter((rank) => rank < removed.rank))
  return { ...removed, rank: (below + removed.rank) / 2 }
}

/** True when two actions came from the same thing. */
export const sameOrigin = (one: Action['origin'], other: Action['origin']): boolean =>
  Object.entries(one).every(([key, value]) =>
    Object.entries(other).some(([name, said]) => name === key && said === value),
  )
