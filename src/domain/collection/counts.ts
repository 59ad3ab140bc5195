import { type Choice, choices, type QuestionId } from '../../schema/checklist.ts'
import type { AboutCollection, Collected } from '../../schema/collection.ts'
import { endOf, thatHold } from './doubles.ts'
import type { Collection } from './takeIn.ts'

/**
 * What each workplace answered to one question, the last time that it did: an answer that was told of stays among those it was
 * told with. Of examples that were joined the first that answered is counted, and made-up ones only where there are no others.
 */
export function saidTo(
  collection: Collection,
  { doubles, told }: Pick<AboutCollection, 'doubles' | 'told'>,
  question: QuestionId,
): ReadonlyMap<string, Choice> {
  const all = [...collection.values()]
  const real = all.filter(({ example }) => !example.isInvented)
  const goesInto = thatHold(doubles, collection)
  const toldOf = new Set((told[question] ?? []).flatMap(({ ids }) => ids))
  const counted = new Set<string>()
  const keptFirst = (one: Collected) => (goesInto.has(one.example.id) ? 1 : 0)
  const inOrder = goesInto.size === 0 ? all : all.toSorted((one, other) => keptFirst(one) - keptFirst(other))
  return new Map(
    inOrder.flatMap((one) => {
      const { id } = one.example
      const choice = real.length > 0 && one.example.isInvented ? undefined : answerOf(one, question)
      if (choice === undefined) return []
      const kept = endOf(id, goesInto)
      const isCounted = !counted.has(kept) || toldOf.has(id)
      counted.add(kept)
      return isCounted ? [[id, choice] as const] : []
    }),
  )
}

const answerOf = ({ example, earlier }: Collected, question: QuestionId): Choice | undefined =>
  example.readiness?.answers[question] ??
  earlier.find(({ readiness }) => readiness?.answers[question])?.readiness?.answers[question]

/** How many said what, for the officer's own screen: nothing is held back there. */
export function countsOf(
  said: ReadonlyMap<string, Choice>,
): readonly { readonly choice: Choice; readonly count: number }[] {
  const given = [...said.values()]
  return choices.map((choice) => ({ choice, count: given.filter((one) => one === choice).length }))
}
