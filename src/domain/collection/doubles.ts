import { isSame } from '../../records/json.ts'
import type { AboutCollection, Collected, Double } from '../../schema/collection.ts'
import { audiences, type ExampleText, exampleTexts } from '../../schema/goodExample.ts'
import { pairKey } from './likeness.ts'
import type { Collection } from './takeIn.ts'

/** True for a pair that somebody has decided on: it is never asked about again. */
export function isDecided(doubles: AboutCollection['doubles'], one: string, other: string): boolean {
  const key = pairKey(one, other)
  return doubles.some(({ ids: [first, second] }) => pairKey(first, second) === key)
}

/**
 * The decisions that hold: none of an example that was withdrawn, which must neither be told nor keep the other out, and none
 * that would leave every example of a ring out, as two officers may make it.
 */
export function thatHold(doubles: AboutCollection['doubles'], all: Collection): ReadonlyMap<string, Double> {
  const goesInto = new Map<string, Double>()
  for (const double of doubles) {
    const [kept, other] = double.ids
    const isThere = [kept, other].every((id) => (all.get(id)?.status ?? 'withdrawn') !== 'withdrawn')
    if (double.verdict === 'different' || goesInto.has(other) || !isThere) continue
    if (endOf(kept, goesInto) !== other) goesInto.set(other, double)
  }
  return goesInto
}

/** The example that one has been joined to in the end, itself where it has not. */
export function endOf(id: string, goesInto: ReadonlyMap<string, Double>): string {
  const next = goesInto.get(id)
  return next === undefined ? id : endOf(next.ids[0], goesInto)
}

/**
 * The examples as they count and are told: of two that are the same one is left out, and the other has the texts that were
 * chosen. Both stay as they came, so that a newer version of either, or another decision, is told by the same rule.
 */
export function joined(all: Collection, doubles: AboutCollection['doubles']): readonly Collected[] {
  const goesInto = thatHold(doubles, all)
  if (goesInto.size === 0) return [...all.values()]
  const into = new Map<string, Double[]>()
  for (const double of goesInto.values()) into.set(double.ids[0], [...(into.get(double.ids[0]) ?? []), double])
  const join = (one: Collected): Collected =>
    (into.get(one.example.id) ?? []).reduce((so, double) => {
      const other = all.get(double.ids[1])
      return other ? withTexts(so, join(other), double) : so
    }, one)
  return [...all.values()].flatMap((one) => (goesInto.has(one.example.id) ? [] : [join(one)]))
}

/** What holds for the other holds for its texts: where they may go, and whether they may go at all. */
function withTexts(kept: Collected, other: Collected, { fromOther, otherVersion }: Double): Collected {
  const read = [other.example, ...other.earlier].find(({ version }) => version === otherVersion)
  const taken = read === undefined ? [] : fromOther
  const texts = exampleTexts.flatMap((name) => {
    const text = (taken.includes(name) ? read : kept.example)?.texts[name]
    return text === undefined ? [] : [[name, text] as const]
  })
  const nearest = audiences.find((audience) => [kept.example.audience, read?.audience].includes(audience))
  return {
    ...kept,
    example: {
      ...{ ...kept.example, texts: Object.fromEntries(texts) },
      ...(taken.length > 0 && nearest && { audience: nearest }),
    },
    themes: [...new Set([...kept.themes, ...other.themes])],
    isSetApart: kept.isSetApart || (taken.length > 0 && other.isSetApart),
  }
}

/** The texts in which two differ, or that only one has. */
export const differingTexts = (one: Collected, other: Collected): readonly ExampleText[] =>
  exampleTexts.filter((name) => (one.example.texts[name] ?? '') !== (other.example.texts[name] ?? ''))

type Pair = { readonly one: Collected; readonly other: Collected }

/** What is decided where nothing has to be chosen: two with the very same words and facts are the same. All others are left to be read. */
export const sureDoubles = (pairs: readonly Pair[]): readonly Double[] =>
  pairs.flatMap(({ one: { example: one }, other: { example: other } }): readonly Double[] =>
    isSame([one.texts, one.facts, one.audience], [other.texts, other.facts, other.audience])
      ? [{ ids: [one.id, other.id], verdict: 'same', fromOther: [], otherVersion: other.version }]
      : [],
  )
