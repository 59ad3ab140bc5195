import type { Merge } from '../../schema/noun.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'
import { type Cells, fieldOf, rulesOf } from '../cells.ts'
import { pathOf, wordsIn } from '../cellWords.ts'
import { isList, isObject, isSame, type Json } from '../json.ts'

/** Cells that are changed as one: most are one alone. */
export type Unit = readonly string[]

/** Every unit of two states of a record. */
export function unitsOf(kind: RecordKind, ours: Cells, others: Cells): readonly Unit[] {
  const together = rulesOf(kind).together ?? []
  const units = new Map<string, string[]>()
  for (const at of new Set([...ours.keys(), ...others.keys()])) {
    const place = together.findIndex((paths) => paths.includes(pathOf(kind, at)))
    const isOfMember = together[place]?.some((path) => path.includes('*'))
    const unit = place < 0 ? at : `${place} ${isOfMember ? fieldOf(at).split('.')[1] : ''}`
    units.set(unit, [...(units.get(unit) ?? []), at])
  }
  // In the order of the table of nouns, so that the first says how they come together.
  return [...units.values()].map((unit) =>
    unit.toSorted((a, b) => placeIn(together, kind, a) - placeIn(together, kind, b)),
  )
}

const placeIn = (together: readonly (readonly string[])[], kind: RecordKind, at: string): number =>
  together.flat().indexOf(pathOf(kind, at))

export const valuesOf = (cells: Cells, unit: Unit): readonly (Json | undefined)[] => unit.map((at) => cells.get(at))

/** 'keep-both': words; 'union': lists; the others as the table of nouns says. */
export type Way = 'ask' | 'keep-both' | 'union' | 'later' | 'latest' | 'handed'

/** How two values of a unit that were given at the same time come together: as the table says, else by what they are. */
export function wayOf(kind: RecordKind, [at = '']: Unit, one: Json | undefined, other: Json | undefined): Way {
  const path = pathOf(kind, at)
  const { merge, refs, texts, blank } = rulesOf(kind)
  const said: Merge | undefined = merge?.[path]
  if (said !== undefined && said !== 'sum') return said
  if (said === undefined && (path in refs || path === 'rank' || path === 'createdAt')) return 'later'
  if (isList(one) && isList(other)) return 'union'
  if (texts[path] === 'no-words' && !(path in blank)) return 'later'
  return wordsIn(kind, at, one) !== '' && wordsIn(kind, at, other) !== '' && typeof one === 'string'
    ? 'keep-both'
    : 'ask'
}

/** True for what nobody has said: empty, or as the noun is before anybody fills it in. */
export const isBlankAt = (kind: RecordKind, at: string, value: Json | undefined): boolean =>
  value === undefined ||
  value === '' ||
  (isList(value) && value.length === 0) ||
  isSame(value, valueAt(rulesOf(kind).blank, fieldOf(at).split('.')))

function valueAt(holder: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined) return holder
  return isObject(holder) ? valueAt(holder[field], rest) : undefined
}

/** Between two texts that are both kept; nobody writes such a line, so that what was put together can be told apart again. */
const BETWEEN_TEXTS = '\n\n* * *\n\n'

/** Every text of both, each once; one that is part of another is in it already. */
export function bothTexts(one: string, other: string): string {
  const texts = [one, other].flatMap((text) => text.split(BETWEEN_TEXTS)).toSorted()
  const all = new Map(texts.map((text) => [text.trim(), text]))
  const isWithin = (text: string) => [...all.keys()].some((longer) => longer !== text && longer.includes(text))
  return [...all].flatMap(([bare, text]) => (isWithin(bare) ? [] : [text])).join(BETWEEN_TEXTS)
}

/** Every member of both, each once, in an order that does not tell which came first. */
export function bothLists(one: readonly Json[], other: readonly Json[]): readonly Json[] {
  const all = new Map([...one, ...other].map((member) => [inOrder(member), member]))
  return [...all].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, member]) => member)
}

const inOrder = (value: Json | undefined): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

/**
 * Who has a meeting: of two copies of which one came of the other it is that one. Of two that were handed on apart one trail
 * stands, so that neither file is taken back over what was counted here; and away in either is away.
 */
export function bothHandings(one: readonly (Json | undefined)[], other: readonly (Json | undefined)[]) {
  const [shorter = one, longer = other] = [one, other].toSorted(
    (a, b) => trailOf(a).length - trailOf(b).length || (inOrder(trailOf(a)) < inOrder(trailOf(b)) ? -1 : 1),
  )
  const isSameTrail = trailOf(shorter).every((word, place) => word === trailOf(longer)[place])
  const isAway = isSameTrail && trailOf(shorter).length < trailOf(longer).length ? longer[1] : one[1] || other[1]
  return [longer[0], isAway]
}

const trailOf = ([trail]: readonly (Json | undefined)[]): readonly Json[] => (isList(trail) ? trail : [])
