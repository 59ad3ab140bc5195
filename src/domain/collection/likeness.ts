import type { StepId } from '../../schema/stepId.ts'

/** What of an example is held against the others: its words as they are searched, a space between them. */
export type Likenable = {
  readonly id: string
  /** Only examples of one step are held against each other. */
  readonly step: StepId | 'none'
  readonly title: string
  readonly text: string
}

/** Two that may tell of the same; 1 for the very same words. */
export type Alike = { readonly ids: readonly [string, string]; readonly likeness: number }

/** From this share of their pairs of words two texts are called alike: what is only about the same has nearly none in common. */
const ALIKE_FROM = 0.4
/** A heading with fewer words is no sign of anything. */
const FEWEST_IN_TITLE = 3
/** Into so many parts the pairs of words fall, of which each text keeps its smallest; two neighbours are a sign that two texts share. */
const PARTS = 16
/** Of those that share a sign each is held against so many that came after it: what a form wrote into all of them costs no more. */
const MOST_HELD_AGAINST = 8

/**
 * Finds the pairs that are alike without holding each against every other: only those that share a sign
 * (A. Broder, "On the resemblance and containment of documents", 1997) are held against each other. The most alike first.
 */
export function findAlike(all: Iterable<Likenable>): readonly Alike[] {
  const bySign = new Map<string, Likenable[]>()
  for (const one of all)
    for (const sign of signsOf(one)) {
      const others = bySign.get(sign)
      if (others) others.push(one)
      else bySign.set(sign, [one])
    }
  const found = new Map<string, Alike>()
  const pairs = once(pairsOf)
  for (const [sign, some] of bySign)
    for (const [at, one] of some.entries())
      for (const other of some.slice(at + 1, at + 1 + MOST_HELD_AGAINST)) {
        const key = pairKey(one.id, other.id)
        const likeness = found.has(key) ? 0 : sharedIn(pairs(one), pairs(other))
        if (likeness >= ALIKE_FROM || (sign.startsWith(TITLE) && !found.has(key)))
          found.set(key, { ids: [one.id, other.id], likeness })
      }
  return [...found.values()].sort((one, other) => other.likeness - one.likeness)
}

/** Names two examples, whichever comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

const TITLE = 'title'

function signsOf(one: Likenable): readonly string[] {
  const smallest = new Array<number>(PARTS).fill(-1)
  for (const pair of pairsOf(one)) {
    const part = pair % PARTS
    const least = smallest[part] ?? -1
    if (least < 0 || pair < least) smallest[part] = pair
  }
  const signs = one.title.trim().split(' ').length < FEWEST_IN_TITLE ? [] : [`${TITLE} ${one.step}${one.title}`]
  for (let part = 0; part < PARTS; part += 2) {
    const [first = -1, second = -1] = smallest.slice(part, part + 2)
    if (first >= 0 && second >= 0) signs.push(`${part} ${one.step} ${first} ${second}`)
  }
  return signs
}

/** Two words in a row, each pair as a number: so that an order of words counts, and a text is small. */
function pairsOf({ title, text }: Likenable): ReadonlySet<number> {
  const pairs = new Set<number>()
  let before = 0
  for (const word of `${title}${text}`.split(' ')) {
    if (word === '') continue
    const now = numberOf(word)
    if (before !== 0) pairs.add(mixed(before, now))
    before = now
  }
  return pairs
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function numberOf(word: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193)
  return number >>> 0 || 1
}

/** Spread evenly (the last step of MurmurHash3), so that the smallest of a part is any of them. */
function mixed(one: number, other: number): number {
  let number = Math.imul(one, 31) + other
  number = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35)
  return (number ^ (number >>> 16)) >>> 0
}

function sharedIn(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}

function once(make: (one: Likenable) => ReadonlySet<number>): typeof make {
  const made = new Map<string, ReadonlySet<number>>()
  return (one) => {
    const known = made.get(one.id) ?? make(one)
    made.set(one.id, known)
    return known
  }
}
