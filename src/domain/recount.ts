import type { Tally } from '../schema/tally.ts'
import { daysBetween } from './isoDay.ts'
import { answeredIn, peopleIn } from './tallySize.ts'
import { RECOUNT_DAYS, RECOUNT_FEWEST_CHANGED } from './thresholds.ts'

/**
 * The count told before that this one repeats too closely: the same question at the same workplace within 90 days, with so few
 * people more or fewer that the difference of the two would tell what they said.
 */
export const countedBefore = (tally: Tally, earlier: readonly Tally[]): Tally | undefined =>
  earlier.find((one) => {
    if (one.id === tally.id || one.workplaceId !== tally.workplaceId || !isSameQuestion(one, tally)) return false
    return Math.abs(daysBetween(one.on, tally.on)) <= RECOUNT_DAYS && answeredIn(one) > 0 && isCloseTo(one, tally)
  })

// Those who answered are the ones a difference would show, whatever the size of the room.
const isCloseTo = (one: Tally, other: Tally) =>
  Math.abs(peopleIn(one) - peopleIn(other)) < RECOUNT_FEWEST_CHANGED ||
  Math.abs(answeredIn(one) - answeredIn(other)) < RECOUNT_FEWEST_CHANGED

/** True for the same question of the content, or for the same words. */
export function isSameQuestion({ asked: one }: Asked, { asked: other }: Asked): boolean {
  if (one.kind === 'own') return other.kind === 'own' && isSameText(one.text, other.text)
  return other.kind === 'question' && one.questionId === other.questionId
}

type Asked = Pick<Tally, 'asked'>

/** A capital, a space or a question mark more does not make another question. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')
