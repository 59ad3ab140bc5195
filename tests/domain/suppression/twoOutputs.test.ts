import { describe, expect, it } from 'vitest'
import { answeredIn, peopleIn, shownTally } from '../../../src/domain/suppression/index.ts'
import type { Tally } from '../../../src/schema/tally.ts'
import { everyCount } from '../../support/everyCount.ts'
import { earlierTally, tallyOf } from '../../support/tinyTally.ts'

/** Every option, those who did not answer, and every sum of some of them but all. */
const SUMS = Array.from({ length: 30 }, (_, index) => index + 1)

const sumsOf = (tally: Tally): readonly number[] => {
  const answers = [...tally.options.map(({ count }) => count), peopleIn(tally) - answeredIn(tally)]
  return SUMS.map((which) => answers.reduce((sum, count, index) => sum + ((which >> index) & 1 ? count : 0), 0))
}

/** Counts that alone give the same output and were answered by as many: beside any other count they are all alike. */
type Alike = {
  readonly output: string
  readonly one: Tally
  /** Of each sum the value in all of these counts, or that it differs. */
  readonly sums: readonly (number | 'differs')[]
  /** One of them has its counts from large to small: the others are the same with the options in another order. */
  readonly isInOrder: boolean
}

const same = (some: Alike['sums'], more: Alike['sums']) =>
  some.map((sum, index) => (sum === more[index] ? sum : ('differs' as const)))

const outputOf = (tally: Tally, earlier: readonly Tally[] = []) =>
  JSON.stringify(shownTally(tally, { isWanted: false, earlier }))

function everyAlike(room: number, make: typeof tallyOf): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const counts of everyCount(room)) {
    const one = make(counts, { room })
    const [output, sums] = [outputOf(one), sumsOf(one)]
    const isInOrder = counts.every((count, index) => count <= (counts[index - 1] ?? count))
    const key = `${answeredIn(one)} ${output}`
    const old = groups.get(key) ?? { output, one, sums, isInOrder }
    groups.set(key, { ...old, sums: same(old.sums, sums), isInOrder: old.isInOrder || isInOrder })
  }
  return [...groups.values()]
}

/** What is given away by two outputs together to who knows the rules, both outputs and the number in each room. */
function givenAwayByTwo(firstRoom: number, secondRoom: number): readonly string[] {
  const seconds = everyAlike(secondRoom, tallyOf)
  const firsts = everyAlike(firstRoom, earlierTally)
  const outputs = new Set(firsts.flatMap(({ output, isInOrder }) => (isInOrder ? [output] : [])))
  return [...outputs].flatMap((first) => {
    const known = new Map<string, readonly Alike['sums'][]>()
    for (const one of firsts.filter(({ output }) => output === first))
      for (const other of seconds) {
        const second = outputOf(other.one, [one.one])
        const [ofFirst = one.sums, ofSecond = other.sums] = known.get(second) ?? []
        known.set(second, [same(ofFirst, one.sums), same(ofSecond, other.sums)])
      }
    return [...known].flatMap(([second, sums]) =>
      sums.flat().some((sum) => sum === 1 || sum === 2) ? [`${first} and ${second}`] : [],
    )
  })
}

describe('two counts of one question within 90 days', () => {
  it.each([
    [3, 7],
    [6, 9],
    [6, 10],
    [7, 12],
    [12, 7],
    [9, 12],
    [10, 13],
    [10, 14],
    [13, 10],
    [12, 12],
  ])('in rooms of %i and %i give away no answer, silence or sum of 1 or 2', (first, second) => {
    expect(givenAwayByTwo(first, second)).toEqual([])
  })

  it('are held against how many may have answered: the true number would show in whether the second is told', () => {
    const all = [earlierTally([7, 3, 0, 0])]
    const kindOf = (tally: Tally) => shownTally(tally, { isWanted: false, earlier: all }).kind
    // Thirteen of fourteen answered, and to who reads it anything from eleven.
    expect(kindOf(tallyOf([6, 5, 2, 0], { room: 14 }))).toBe('words-only')
    expect(kindOf(tallyOf([6, 7, 2, 0], { room: 16 }))).toBe('cells')
  })
})
