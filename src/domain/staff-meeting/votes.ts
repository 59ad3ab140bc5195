import { MOST_PEOPLE } from '../../schema/tally.ts'

/** Partsrådet's way to choose together. */
export const VOTES_A_PERSON = 3

type Voted = { readonly votes: number }

/** How many votes are left to give; below 0 when more were given than the room has, which is told and never refused. */
export const votesLeft = (points: readonly Voted[], people: number): number =>
  people * VOTES_A_PERSON - points.reduce((sum, { votes }) => sum + votes, 0)

/** The points with most votes first; those with equally many stay in the order they were said. */
export const byVotes = <P extends Voted>(points: readonly P[]): readonly P[] =>
  points.toSorted((a, b) => b.votes - a.votes)

/** So many points stand beside the decisions: more than the meeting has decisions for, and all fit a wall. */
const MOST_SHOWN = 5

/** The points that got votes, those with most first, as many as stand beside the decisions. */
export const mostVoted = <P extends Voted>(points: readonly P[]): readonly P[] =>
  byVotes(points.filter(({ votes }) => votes > 0)).slice(0, MOST_SHOWN)

/** All that the largest room can give. */
export const MOST_VOTES = MOST_PEOPLE * VOTES_A_PERSON

/** A number of votes as it is typed; an emptied field is no votes. */
export function readVotes(text: string): number | 'no-number' {
  const digits = text.trim()
  return /^\d*$/.test(digits) && Number(digits) <= MOST_VOTES ? Number(digits) : 'no-number'
}
