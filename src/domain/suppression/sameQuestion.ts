import type { Tally } from '../../schema/tally.ts'

type Asked = Pick<Tally, 'asked'>

/** True for the same question of the content, or for the same words. */
export function isSameQuestion({ asked: one }: Asked, { asked: other }: Asked): boolean {
  if (one.kind === 'own') return other.kind === 'own' && isSameText(one.text, other.text)
  return other.kind === 'question' && one.questionId === other.questionId
}

/** A capital, a space or a question mark more does not make another question. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')
