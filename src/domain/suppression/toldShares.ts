import { FEWEST_WORKPLACES, ROUNDED_TO } from './thresholds.ts'

/** What each workplace said to one question, by the id of what it sent. */
export type Said = ReadonlyMap<string, string>

/**
 * Workplaces that were told of together for the first time, and what was told. It stays as it is for good: all that is told
 * later of any of them is told of all of them, and says this.
 */
export type ToldBlock = { readonly ids: readonly string[]; readonly of: number; readonly counts: ToldCounts }

/** To the nearest step; 'held-back' where few said it, and where one could work that out; 0 only where nobody did. */
type ToldCounts = Readonly<Record<string, number | 'held-back'>>

export type ToldShare = {
  readonly option: string
  readonly count: number | 'held-back'
  /** True where more said it, in a block that held it back. */
  readonly isPart: boolean
}

export type ToldShares =
  /** Of too few workplaces to tell anything. */
  | { readonly kind: 'too-few' }
  /** Some of these were told of together with others: the difference would tell of the others. */
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'told'
      readonly of: number
      readonly shares: readonly ToldShare[]
      /** Everything told of the question, this too. */
      readonly blocks: readonly ToldBlock[]
      /** How many came since and are still too few to be told of. */
      readonly waiting: number
    }

/**
 * What of counts over workplaces may be told outside the centre, held against all that was told of the same question before
 * (`docs/rules/suppression.md`). Which groups may be told depends on who is in them and never on what they said, since a
 * refusal would tell of that too.
 */
export function toldShares(said: Said, options: readonly string[], before: readonly ToldBlock[]): ToldShares {
  const inside = before.filter(({ ids }) => ids.some((id) => said.has(id)))
  if (inside.some(({ ids }) => !ids.every((id) => said.has(id)))) return { kind: 'cut' }
  const known = new Set(inside.flatMap(({ ids }) => ids))
  const fresh = new Map([...said].filter(([id]) => !known.has(id)))
  const isEnough = fresh.size >= FEWEST_WORKPLACES
  const all = isEnough ? [...inside, blockOf(fresh)] : inside
  if (all.length === 0) return { kind: 'too-few' }
  const blocks = apart(all)
  return {
    kind: 'told',
    of: blocks.reduce((sum, { of }) => sum + of, 0),
    shares: options.map((option) => shareOf(option, blocks)),
    blocks: [...before.filter((block) => !inside.includes(block)), ...all],
    waiting: isEnough ? 0 : fresh.size,
  }
}

/**
 * The blocks that can be added up: nobody is counted twice. Two officers who told of some of the same workplaces, each without
 * the other, have blocks that share them: what is left out of the sum is told of as little as before.
 */
function apart(blocks: readonly ToldBlock[]): readonly ToldBlock[] {
  const counted = new Set<string>()
  return blocks.filter(({ ids }) => {
    if (ids.some((id) => counted.has(id))) return false
    for (const id of ids) counted.add(id)
    return true
  })
}

function shareOf(option: string, blocks: readonly ToldBlock[]): ToldShare {
  const counts = blocks.map((block) => block.counts[option] ?? 0)
  const told = counts.filter((count) => count !== 'held-back')
  const sum = told.reduce((all, count) => all + count, 0)
  const isPart = told.length < counts.length
  return { option, count: isPart && sum === 0 ? 'held-back' : sum, isPart: isPart && sum > 0 }
}

function blockOf(said: Said): ToldBlock {
  const counts = new Map<string, number>()
  for (const option of said.values()) counts.set(option, (counts.get(option) ?? 0) + 1)
  const hidden = heldBack(counts)
  const told = [...counts].map(
    ([option, count]) => [option, hidden.has(option) ? ('held-back' as const) : rounded(count)] as const,
  )
  return { ids: [...said.keys()], of: rounded(said.size), counts: Object.fromEntries(told) }
}

/**
 * The answers whose counts are held back: the small ones and, until all held back together are enough, the smallest of the
 * others. Equal ones go together: which of them was taken would tell.
 */
function heldBack(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const bySize = [...counts].toSorted(([, a], [, b]) => a - b)
  const hidden = new Set<string>()
  let [sum, last] = [0, 0]
  for (const [option, count] of bySize) {
    const isNeeded =
      count < FEWEST_WORKPLACES || (sum > 0 && sum < FEWEST_WORKPLACES) || (hidden.size > 0 && count === last)
    if (!isNeeded) break
    hidden.add(option)
    sum += count
    last = count
  }
  return hidden
}

const rounded = (count: number): number => Math.round(count / ROUNDED_TO) * ROUNDED_TO
