import type { Tally } from '../../schema/tally.ts'
import { DISTRIBUTION_FROM, NOTES_ONLY_UP_TO } from './thresholds.ts'

/** How many gave an answer: the number that every threshold is held against. Who said nothing gave none. */
export const answeredIn = ({ options }: Pick<Tally, 'options'>): number =>
  options.reduce((sum, { count }) => sum + count, 0)

/** How many were there: as counted, or as many as answered when they are more or nobody counted. */
export function peopleIn({ room, options }: Pick<Tally, 'room' | 'options'>): number {
  const answered = answeredIn({ options })
  return room === 'not-set' ? answered : Math.max(room, answered)
}

/** True when all who answered gave the same answer: what everyone said is then known, and the meeting is asked whether to tell it. */
export const isUnanimous = ({ options }: Pick<Tally, 'options'>): boolean =>
  options.filter(({ count }) => count > 0).length === 1

/**
 * What it does to what is told that other than everyone answered: nothing where fewer did ('fewer'), unless so few that only
 * the most common answer is told ('words') or none ('notes'). More answers than people ('more') are a slip of the pen or
 * people who came.
 */
export function againstRoom(answered: number, room: Tally['room']): 'same' | 'more' | 'fewer' | 'words' | 'notes' {
  if (room === 'not-set' || answered === room) return 'same'
  if (answered > room) return 'more'
  if (answered <= NOTES_ONLY_UP_TO && room > NOTES_ONLY_UP_TO) return 'notes'
  return answered < DISTRIBUTION_FROM && room >= DISTRIBUTION_FROM ? 'words' : 'fewer'
}
