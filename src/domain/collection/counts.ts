import { type Choice, choices, type QuestionId } from '../../schema/checklist.ts'
import type { Collected } from '../../schema/collection.ts'

/**
 * What each workplace answered to one question, the last time that it did: an answer that was told of stays among those it was
 * told with. Made-up examples are counted only where there are no others.
 */
export function saidTo(all: readonly Collected[], question: QuestionId): ReadonlyMap<string, Choice> {
  const real = all.filter(({ example }) => !example.isInvented)
  return new Map(
    (real.length > 0 ? real : all).flatMap(({ example, earlier }) => {
      const choice = [example, ...earlier].find(({ readiness }) => readiness?.answers[question])?.readiness?.answers[
        question
      ]
      return choice === undefined ? [] : [[example.id, choice] as const]
    }),
  )
}

/** How many said what, for the officer's own screen: nothing is held back there. */
export function countsOf(
  said: ReadonlyMap<string, Choice>,
): readonly { readonly choice: Choice; readonly count: number }[] {
  const given = [...said.values()]
  return choices.map((choice) => ({ choice, count: given.filter((one) => one === choice).length }))
}
