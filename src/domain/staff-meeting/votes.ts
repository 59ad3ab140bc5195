/** Partsrådet's way to choose together. */
export const VOTES_A_PERSON = 3

type Voted = { readonly votes: number }

/** How many votes are left to give; below 0 when more were given than the room has, which is told and never refused. */
export const votesLeft = (points: readonly Voted[], people: number): number =>
  people * VOTES_A_PERSON - points.reduce((sum, { votes }) => sum + votes, 0)

/** The points with most votes first; those with equally many stay in the order they were said. */
export const byVotes = <P extends Voted>(points: readonly P[]): readonly P[] =>
  points.toSorted((a, b) => b.votes - a.votes)
