/** The one door to the rules of what counts of people may be told; the rest of this folder is imported by nobody else. */
export { isSameQuestion, isSameText } from './recount.ts'
export { type RoomShare, roomShare } from './roomShare.ts'
export { type ShownTally, shownTally } from './suppression.ts'
export { answeredIn, isUnanimous, peopleIn } from './tallySize.ts'
export { DISTRIBUTION_FROM, MOST_ICONS, NOTES_ONLY_UP_TO, SMALLEST_TOLD } from './thresholds.ts'
