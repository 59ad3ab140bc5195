import type { GuidelineAnswer, GuidelineCheck, GuidelineElement, GuidelineGroup } from '../../schema/guideline.ts'

type Answered = GuidelineCheck['answers'][number]

/** What was found on an element; nothing said until somebody has. */
export const answerOn = (check: GuidelineCheck | undefined, elementId: string): Answered =>
  check?.answers.find((one) => one.elementId === elementId) ?? { elementId, answer: 'not-answered', passage: '' }

/** The answers with one of them changed; an element answered for the first time is added. */
export function withAnswerOn(
  check: GuidelineCheck,
  elementId: string,
  part: Partial<Answered>,
): GuidelineCheck['answers'] {
  const changed = { ...answerOn(check, elementId), ...part }
  const others = check.answers.filter((one) => one.elementId !== elementId)
  return [...others, changed]
}

export const elementsOf = (groups: readonly GuidelineGroup[]): readonly GuidelineElement[] =>
  groups.flatMap(({ elements }) => elements)

/** The elements that were found so. */
export const elementsWith = (
  groups: readonly GuidelineGroup[],
  check: GuidelineCheck | undefined,
  answers: readonly GuidelineAnswer[],
): readonly GuidelineElement[] =>
  elementsOf(groups).filter(({ id }) => answers.some((one) => one === answerOn(check, id).answer))
