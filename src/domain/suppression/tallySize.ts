import type { Tally } from '../../schema/tally.ts'

/** How many gave an answer. */
export const answeredIn = ({ options }: Pick<Tally, 'options'>): number =>
  options.reduce((sum, { count }) => sum + count, 0)

/** How many were there: as counted, or as many as answered when they are more or nobody counted. */
export function peopleIn({ room, options }: Pick<Tally, 'room' | 'options'>): number {
  const answered = answeredIn({ options })
  return room === 'not-set' ? answered : Math.max(room, answered)
}

/** The number that thresholds are held against: the smaller of the room and the answers, so that neither opens a small count. */
export function judgedSize({ room, options }: Pick<Tally, 'room' | 'options'>): number {
  const answered = answeredIn({ options })
  return room === 'not-set' ? answered : Math.min(room, answered)
}

/** True when all who answered gave the same answer: what everyone said is then known, and the meeting is asked whether to tell it. */
export const isUnanimous = ({ options }: Pick<Tally, 'options'>): boolean =>
  options.filter(({ count }) => count > 0).length === 1
