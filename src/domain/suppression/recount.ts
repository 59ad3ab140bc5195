import { NOT_ANSWERED, type Tally } from '../../schema/tally.ts'
import { daysBetween } from '../days/isoDay.ts'
import { answeredIn, peopleIn } from './tallySize.ts'
import { NOTES_ONLY_UP_TO, RECOUNT_DAYS, RECOUNT_FEWEST_CHANGED } from './thresholds.ts'
import { toldAlone } from './toldAlone.ts'

/**
 * The count told before that this one repeats too closely: the same question at the same workplace within 90 days, with so few
 * people more or fewer that the difference of the two would tell what they said.
 */
export const countedBefore = (tally: Tally, earlier: readonly Tally[]): Tally | undefined =>
  earlier.find((one) => {
    if (one.id === tally.id || one.workplaceId !== tally.workplaceId || !isSameQuestion(one, tally)) return false
    return Math.abs(daysBetween(one.on, tally.on)) <= RECOUNT_DAYS && answeredIn(one) > 0 && isCloseTo(one, tally)
  })

const isCloseTo = (one: Tally, other: Tally): boolean => {
  if (Math.abs(peopleIn(one) - peopleIn(other)) < RECOUNT_FEWEST_CHANGED) return true
  const [a, b] = [mayHaveAnswered(one), mayHaveAnswered(other)]
  return Math.max(a.least - b.most, b.least - a.most) < RECOUNT_FEWEST_CHANGED
}

/**
 * How many can have answered, as far as the output of this count alone tells. Held against what is told and never against
 * the true number: who knows the rule would work that out from whether the later count is told or given in words.
 */
function mayHaveAnswered(tally: Tally): { readonly least: number; readonly most: number } {
  const alone = toldAlone(tally, false)
  const most = peopleIn(tally)
  // Notes tell no number that another could be held against.
  if (alone.kind === 'notes-only') return { least: most, most }
  if (alone.kind === 'largest') return { least: NOTES_ONLY_UP_TO + 1, most }
  if (alone.answered !== 'not-told') return { least: alone.answered, most: alone.answered }
  const withSilent = alone.kind === 'cells' && alone.cells.find(({ options }) => options.includes(NOT_ANSWERED))
  return { least: withSilent ? most - withSilent.count : NOTES_ONLY_UP_TO + 1, most }
}

/** True for the same question of the content, or for the same words. */
export function isSameQuestion({ asked: one }: Asked, { asked: other }: Asked): boolean {
  if (one.kind === 'own') return other.kind === 'own' && isSameText(one.text, other.text)
  return other.kind === 'question' && one.questionId === other.questionId
}

type Asked = Pick<Tally, 'asked'>

/** A capital, a space or a question mark more does not make another question. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')
