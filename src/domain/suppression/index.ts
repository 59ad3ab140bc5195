/** The one door to the rules of what counts of people may be told; the rest of this folder is imported by nobody else. */
export { holdsBack, type OtherCount } from './overTime.ts'
export { type RoomShare, roomShare } from './roomShare.ts'
export { isSameQuestion, isSameText } from './sameQuestion.ts'
export { isSameCount, type ShownTally, shownAnswered, shownTally } from './suppression.ts'
export { againstRoom, answeredIn, isUnanimous, peopleIn } from './tallySize.ts'
export {
  DISTRIBUTION_FROM,
  MOST_ICONS,
  NOTES_ONLY_UP_TO,
  RECOUNT_DAYS,
  SMALLEST_TOLD,
} from './thresholds.ts'
export { type Said, type ToldBlock, type ToldShare, toldShares } from './toldShares.ts'
