import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Said, type ToldBlock, toldShares } from '../../../src/domain/suppression/index.ts'

const OPTIONS = ['yes', 'no', 'dont-know']

/** Workplaces that said so many of each, named after their group. */
const saying = (group: string, counts: readonly number[]): Said =>
  new Map(
    counts
      .flatMap((count, at) => Array.from({ length: count }, () => OPTIONS[at] ?? ''))
      .map((option, at) => [`${group}${at}`, option]),
  )

const told = (said: Said, before: readonly ToldBlock[] = []) => toldShares(said, OPTIONS, before)

/** What goes out, as a reader has it. */
const asRead = (made: ReturnType<typeof told>) =>
  made.kind === 'told'
    ? [made.of, ...made.shares.map(({ count, isPart }) => (isPart ? `${count}+` : count))]
    : made.kind

/** What goes out of several groups, one after the other. */
function inTurn(groups: readonly Said[]) {
  const out: ReturnType<typeof told>[] = []
  let blocks: readonly ToldBlock[] = []
  for (const group of groups) {
    const made = told(group, blocks)
    if (made.kind === 'told') blocks = made.blocks
    out.push(made)
  }
  return out
}

const both = (...groups: readonly Said[]): Said => new Map(groups.flatMap((group) => [...group]))

describe('counts over workplaces', () => {
  it.each([
    { counts: [4, 0, 0], read: 'too-few' },
    { counts: [5, 0, 0], read: [5, 5, 0, 0] },
    { counts: [40, 12, 0], read: [50, 40, 10, 0] },
    { counts: [40, 12, 3], read: [55, 40, 'held-back', 'held-back'] },
    { counts: [40, 3, 2], read: [45, 40, 'held-back', 'held-back'] },
    { counts: [40, 2, 2], read: [45, 'held-back', 'held-back', 'held-back'] },
    { counts: [7, 7, 1], read: [15, 'held-back', 'held-back', 'held-back'] },
  ])('tells $read of $counts', ({ counts, read }) => {
    expect(asRead(told(saying('a', counts)))).toEqual(read)
  })

  it('adds what came since once there are enough, and says of the rest that it waits', () => {
    const first = saying('a', [20, 10, 0])
    const [, few, enough] = inTurn([first, both(first, saying('b', [3, 1, 0])), both(first, saying('b', [3, 8, 0]))])
    expect(few).toMatchObject({ of: 30, waiting: 4, shares: [{ count: 20 }, { count: 10 }, { count: 0 }] })
    expect(enough).toMatchObject({ of: 40, waiting: 0 })
    expect(enough && asRead(enough)).toEqual([40, '20+', '10+', 0])
  })

  it('tells of no group that was told together with others', () => {
    const [one, other] = [saying('a', [9, 0, 0]), saying('b', [0, 9, 0])]
    expect(inTurn([both(one, other), one]).map(({ kind }) => kind)).toEqual(['told', 'cut'])
    expect(inTurn([one, other, both(one, other)]).map(asRead)).toEqual([
      [10, 10, 0, 0],
      [10, 0, 10, 0],
      [20, 10, 10, 0],
    ])
  })

  it('counts nobody twice where two officers have told of some of the same', () => {
    const [one, shared, other] = [saying('a', [4, 0, 0]), saying('s', [6, 0, 0]), saying('b', [0, 5, 0])]
    const blocks = [both(one, shared), both(shared, other)]
      .flatMap((group) => inTurn([group]))
      .flatMap((made) => (made.kind === 'told' ? made.blocks : []))
    const made = told(both(one, shared, other, saying('c', [0, 0, 5])), blocks)
    expect(asRead(made)).toEqual([15, 10, 0, 5])
    expect(made).toMatchObject({ blocks: [{}, {}, { ids: ['c0', 'c1', 'c2', 'c3', 'c4'] }] })
    expect(told(both(one, shared), blocks).kind).toBe('cut')
  })

  it('keeps to what was told when somebody answers anew', () => {
    const [before, after] = [saying('a', [6, 6, 0]), saying('a', [7, 5, 0])]
    expect(inTurn([before, after]).map(asRead)).toEqual([asRead(told(before)), asRead(told(before))])
  })
})

describe('a reader who knows the rules, who is in which group and everything that was told', () => {
  const tablesOf = (size: number) =>
    Array.from({ length: size + 1 }, (_, yes) =>
      Array.from({ length: size - yes + 1 }, (__, no) => [yes, no, size - yes - no]),
    ).flat()
  /** Every way the parts can have answered. */
  const worldsOf = (sizes: readonly number[]): readonly (readonly (readonly number[])[])[] =>
    sizes.reduce<readonly (readonly (readonly number[])[])[]>(
      (worlds, size) => worlds.flatMap((world) => tablesOf(size).map((table) => [...world, table])),
      [[]],
    )
  /** Numbers of 1 to 4 that follow for sure: of any answers together, in any of the parts together. */
  function workedOut(sizes: readonly number[], groups: readonly (readonly number[])[], tell = inTurn): number {
    const alike = new Map<string, (readonly (readonly number[])[])[]>()
    for (const world of worldsOf(sizes)) {
      const parts = world.map((table, at) => saying(`part-${at}-`, table))
      const sets = groups.map((group) => both(...group.map((at) => parts[at] ?? new Map())))
      const read = JSON.stringify(tell(sets).map(asRead))
      alike.set(read, [...(alike.get(read) ?? []), world])
    }
    const ways = sizes.length * OPTIONS.length
    let found = 0
    for (const worlds of alike.values())
      for (let mask = 1; mask < 1 << ways; mask += 1) {
        const sum = (world: readonly (readonly number[])[]) =>
          world.flat().reduce((all, count, at) => all + ((mask >> at) & 1 ? count : 0), 0)
        const [first = 0, ...rest] = worlds
        if (first !== 0 && sum(first) > 0 && sum(first) < 5 && rest.every((one) => sum(one) === sum(first))) found += 1
      }
    return found
  }

  it.each([5, 6, 7, 8, 9, 10, 12, 13, 15, 17])('works out no few of one group of %i', (size) => {
    expect(workedOut([size], [[0]])).toBe(0)
  })

  it.each([
    { name: 'one that grows', groups: [[0], [0, 1]] },
    { name: 'the whole, then a part', groups: [[0, 1], [0]] },
    { name: 'one after the other', groups: [[0], [1]] },
  ])('works out no few of two: $name', ({ groups }) => {
    for (const sizes of [
      [5, 8],
      [8, 5],
      [6, 7],
    ])
      expect(workedOut(sizes, groups)).toBe(0)
  })

  it.each([
    { name: 'one that grows twice', groups: [[0], [0, 1], [0, 1, 2]] },
    { name: 'parts, then the whole', groups: [[0], [1], [0, 1, 2]] },
    { name: 'the whole, then parts', groups: [[0, 1, 2], [0], [1]] },
    { name: 'two that overlap', groups: [[0, 1], [1, 2], [0]] },
  ])('works out no few of three: $name', ({ groups }) => {
    expect(workedOut([5, 5, 5], groups)).toBe(0)
  })

  it('would find what a rule without memory gives away', () => {
    const forgetful = (sets: readonly Said[]) => sets.map((set) => told(set))
    expect(workedOut([5, 8], [[0], [0, 1]], forgetful)).toBeGreaterThan(0)
  })
})

describe('any groups, one after the other', () => {
  const anyGroup = fc.uniqueArray(fc.nat(59), { maxLength: 60 })
  const anyAnswers = fc.array(fc.constantFrom(...OPTIONS), { minLength: 60, maxLength: 60 })
  const groupOf = (ids: readonly number[], answers: readonly string[]): Said =>
    new Map(ids.map((id) => [String(id), answers[id] ?? '']))

  it('tells steps of five, of five or more, with enough held back, and each workplace in one block only', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 3 }), anyAnswers, (groups, answers) => {
        for (const made of inTurn(groups.map((ids) => groupOf(ids, answers)))) {
          if (made.kind !== 'told') continue
          for (const { count } of made.shares) expect(count === 'held-back' || count % 5 === 0).toBe(true)
          const ids = made.blocks.flatMap((block) => block.ids)
          expect(new Set(ids).size).toBe(ids.length)
          for (const block of made.blocks) {
            const size = (option: string) => block.ids.filter((id) => answers[Number(id)] === option).length
            const hidden = OPTIONS.filter((option) => block.counts[option] === 'held-back').map(size)
            expect(block.ids.length).toBeGreaterThanOrEqual(5)
            expect(hidden.length === 0 || hidden.reduce((a, b) => a + b) >= 5).toBe(true)
            expect(hidden).not.toContain(0)
          }
        }
      }),
    )
  })

  it('refuses by who is in a group, never by what they said', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { maxLength: 3 }), anyAnswers, anyAnswers, (groups, one, other) => {
        const kinds = (answers: readonly string[]) =>
          inTurn(groups.map((ids) => groupOf(ids, answers))).map((made) => [made.kind, made.kind === 'told' && made.of])
        expect(kinds(one)).toEqual(kinds(other))
      }),
    )
  })
})
