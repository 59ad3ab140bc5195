/** Every threshold for numbers of people, in one place: no other module and no document sets any. */

/** Up to this many answers, what everyone said is as good as known: only notes. */
export const NOTES_ONLY_UP_TO = 5
/** From this many answers a distribution may be told; below it only the largest answer, in words. */
export const DISTRIBUTION_FROM = 10
/** A count that is told, and what is left when it is taken from the answers, is 0 or at least this. */
export const SMALLEST_TOLD = 3
/** A question counted again within so many days gives words only. */
export const RECOUNT_DAYS = 90

/** Below this a share of a room is noise: 7 of 12 may stand for anything from a third to four fifths. */
export const TENTHS_FROM = 20
export const PERCENT_FROM = 50
/** More icons than this are a crowd that nobody counts. */
export const MOST_ICONS = 30

/** From this many workplaces a count over them may be told; what is held back adds up to as many. */
export const FEWEST_WORKPLACES = 5
/** Counts over workplaces are told to the nearest of these. */
export const ROUNDED_TO = 5
