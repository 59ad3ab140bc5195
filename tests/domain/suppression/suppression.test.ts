import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answeredIn, peopleIn, type ShownTally, shownTally } from '../../../src/domain/suppression/index.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import type { Tally } from '../../../src/schema/tally.ts'
import type { WorkplaceId } from '../../../src/schema/workplace.ts'
import { everyCount } from '../../support/everyCount.ts'
import { earlierTally, tallyOf } from '../../support/tinyTally.ts'

const shown = (tally: Tally, part: { readonly isWanted?: boolean; readonly earlier?: readonly Tally[] } = {}) =>
  shownTally(tally, { isWanted: false, earlier: [], ...part })

const cell = (count: number, ...options: readonly string[]) => ({ options, count })
const answeredOnly = (answered: number | 'not-told') => ({ kind: 'answered-only', answered })

describe('what of a tally may leave the room', () => {
  it.each<[string, readonly number[], number, object]>([
    ['nothing of a room of 5', [3, 2, 0, 0], 5, { kind: 'notes-only' }],
    ['nothing when 5 answer in a large room', [3, 2, 0, 0], 30, { kind: 'notes-only' }],
    ['nothing when the room is said to hold 5', [7, 5, 0, 0], 5, { kind: 'notes-only' }],
    ['nothing of an empty room', [0, 0, 0, 0], 0, { kind: 'notes-only' }],
    ['the largest answer of 6', [3, 2, 1, 0], 6, { kind: 'largest', option: 'yes' }],
    ['the largest answer of 8', [1, 5, 2, 0], 8, { kind: 'largest', option: 'partly' }],
    ['no answer when two of 8 are equal', [4, 0, 4, 0], 8, answeredOnly('not-told')],
    ['the largest answer of 9', [0, 0, 4, 5], 9, { kind: 'largest', option: 'dont-know' }],
    [
      'counts of 10, with zeros',
      [7, 0, 3, 0],
      10,
      {
        kind: 'cells',
        cells: [cell(7, 'yes'), cell(0, 'partly'), cell(3, 'no'), cell(0, 'dont-know')],
        answered: 10,
      },
    ],
    [
      'a cell of 1 of 13 with the next larger',
      [9, 3, 1, 0],
      13,
      { kind: 'cells', cells: [cell(9, 'yes'), cell(4, 'partly', 'no'), cell(0, 'dont-know')], answered: 13 },
    ],
    [
      'a cell of 2 of 13 with the next larger, not with its neighbour',
      [2, 7, 0, 4],
      13,
      { kind: 'cells', cells: [cell(6, 'yes', 'dont-know'), cell(7, 'partly'), cell(0, 'no')], answered: 13 },
    ],
    [
      'two cells of 1 with a third',
      [7, 4, 1, 1],
      13,
      { kind: 'cells', cells: [cell(7, 'yes'), cell(6, 'partly', 'no', 'dont-know')], answered: 13 },
    ],
    ['three cells of 1: together they are three, so each is known', [1, 1, 9, 1], 12, answeredOnly(12)],
    ['only how many answered when 11 of 12 said the same', [11, 0, 1, 0], 12, answeredOnly(12)],
    ['only how many answered when 12 of 12 said the same', [12, 0, 0, 0], 12, answeredOnly(12)],
    ['not how many answered when one did not', [12, 0, 0, 0], 13, answeredOnly('not-told')],
    ['not how many answered when two did not', [12, 0, 0, 0], 14, answeredOnly('not-told')],
    ['how many answered when three did not', [12, 0, 0, 0], 15, answeredOnly(12)],
    [
      'the one who did not answer, together with an answer',
      [6, 4, 2, 0],
      13,
      {
        kind: 'cells',
        cells: [cell(6, 'yes'), cell(4, 'partly'), cell(3, 'no', 'not-answered'), cell(0, 'dont-know')],
        answered: 'not-told',
      },
    ],
    ['not even that, when fewer than ten may have answered', [6, 4, 0, 0], 11, answeredOnly('not-told')],
    [
      'two that are equal together, since choosing one would tell',
      [9, 3, 3, 1],
      16,
      { kind: 'cells', cells: [cell(9, 'yes'), cell(7, 'partly', 'no', 'dont-know')], answered: 16 },
    ],
    [
      'how many answered, when three did not',
      [6, 3, 3, 0],
      15,
      {
        kind: 'cells',
        cells: [cell(6, 'yes'), cell(3, 'partly'), cell(3, 'no'), cell(0, 'dont-know')],
        answered: 12,
      },
    ],
    [
      '13 answers in a room of 12',
      [7, 3, 3, 0],
      12,
      {
        kind: 'cells',
        cells: [cell(7, 'yes'), cell(3, 'partly'), cell(3, 'no'), cell(0, 'dont-know')],
        answered: 13,
      },
    ],
  ])('%s', (_name, counts, room, expected) => {
    expect(shown(tallyOf(counts, { room }))).toEqual(expected)
  })

  it('is an answer that all gave only when the meeting wants it told', () => {
    const all = tallyOf([12, 0, 0, 0])
    expect(shown(all, { isWanted: true })).toMatchObject({ kind: 'cells', answered: 12 })
    expect(shown(tallyOf([8, 0, 0, 0]))).toEqual(answeredOnly('not-told'))
    expect(shown(tallyOf([8, 0, 0, 0]), { isWanted: true })).toEqual({ kind: 'largest', option: 'yes' })
  })

  it('is nothing of a secret question below ten, and as usual from ten', () => {
    expect(shown(tallyOf([5, 4, 0, 0], { secret: true }))).toEqual({ kind: 'notes-only' })
    expect(shown(tallyOf([6, 4, 0, 0], { secret: true })).kind).toBe('cells')
  })

  it('holds for a room that nobody counted', () => {
    expect(shown(tallyOf([3, 2, 0, 0], { room: 'not-set' }))).toEqual({ kind: 'notes-only' })
    expect(shown(tallyOf([6, 4, 0, 0], { room: 'not-set' }))).toMatchObject({ kind: 'cells', answered: 10 })
  })
})

describe('a question counted again', () => {
  const first = earlierTally([6, 6, 0, 0])
  const again = tallyOf([7, 7, 0, 0])
  const wordsOnly = { kind: 'words-only', reason: 'counted-before', countedOn: '2026-03-01' }

  it('gives words only when fewer than three people more or fewer were there', () => {
    expect(shown(again, { earlier: [first] })).toEqual(wordsOnly)
    expect(shown(tallyOf([6, 4, 0, 0]), { earlier: [first] })).toEqual(wordsOnly)
  })

  it('gives words only when nearly as many answered, whatever the room', () => {
    expect(shown(tallyOf([7, 6, 0, 0], { room: 40 }), { earlier: [first] })).toEqual(wordsOnly)
  })

  it('gives words only on the ninetieth day, and counts after it', () => {
    const counted = (on: string) => shown(tallyOf([7, 7, 0, 0], { on: on as IsoDate }), { earlier: [first] }).kind
    expect([counted('2026-05-30'), counted('2026-05-31')]).toEqual(['words-only', 'cells'])
  })

  it('gives words only on the same day', () => {
    expect(shown(again, { earlier: [{ ...first, on: again.on }] }).kind).toBe('words-only')
  })

  it('gives words only for an own question in almost the same words', () => {
    const own = (text: string) => ({ asked: { kind: 'own', text } as const })
    const earlier = [earlierTally([6, 6, 0, 0], own('Vill du prova mer?'))]
    expect(shown(tallyOf([7, 7, 0, 0], own(' vill du prova  mer')), { earlier }).kind).toBe('words-only')
    expect(shown(tallyOf([7, 7, 0, 0], own('Vill du prova mindre?')), { earlier }).kind).toBe('cells')
  })

  it.each<[string, Tally]>([
    ['three people more', earlierTally([6, 5, 0, 0])],
    ['another question', earlierTally([6, 6, 0, 0], { asked: { kind: 'question', questionId: 'b' } })],
    ['an own question in the words of its id', earlierTally([6, 6, 0, 0], { asked: { kind: 'own', text: 'a' } })],
    ['another workplace', earlierTally([6, 6, 0, 0], { workplaceId: 'other' as WorkplaceId })],
    ['the same count', earlierTally([6, 6, 0, 0], { id: 'tally' })],
    ['a count that was broken off', earlierTally([0, 0, 0, 0], { room: 14 })],
  ])('gives counts after %s', (_name, earlier) => {
    expect(shown(again, { earlier: [earlier] }).kind).toBe('cells')
  })
})

const silentIn = (tally: Tally) => peopleIn(tally) - answeredIn(tally)

/**
 * What an attacker works out who knows these rules, the number in the room and the output: every count that would have
 * given the same. A count is given away when it is 1 or 2 in all of them.
 */
function givenAway(tallies: readonly Tally[], output: (tally: Tally) => ShownTally): readonly string[] {
  const byOutput = new Map<string, Tally[]>()
  for (const tally of tallies) {
    const told = JSON.stringify(output(tally))
    byOutput.set(told, [...(byOutput.get(told) ?? []), tally])
  }
  return [...byOutput].flatMap(([told, possible]) => {
    const columns = ['yes', 'partly', 'no', 'dont-know'].map((id) =>
      possible.map(({ options }) => options.find((one) => one.id === id)?.count ?? 0),
    )
    return [...columns, possible.map(silentIn)]
      .map((counts) => new Set(counts))
      .filter((counts) => counts.size === 1 && [...counts].every((count) => count === 1 || count === 2))
      .map((counts) => `${told} gives away ${[...counts].join()}`)
  })
}

describe('an attacker who knows the rules and the number in the room', () => {
  const rooms = Array.from({ length: 12 }, (_, index) => index + 4)

  it.each(rooms)('works out no count of 1 or 2 in a room of %i', (room) => {
    const tallies = everyCount(room + 1).map((counts) => tallyOf(counts, { room }))
    expect(givenAway(tallies, (tally) => shown(tally))).toEqual([])
    expect(givenAway(tallies, (tally) => shown(tally, { isWanted: true }))).toEqual([])
  })

  it('works out none where nobody counted the room', () => {
    const tallies = everyCount(15).map((counts) => tallyOf(counts, { room: 'not-set' }))
    expect(givenAway(tallies, (tally) => shown(tally))).toEqual([])
  })

  it('would have found one that is told', () => {
    const tallies = everyCount(12).map((counts) => tallyOf(counts, { room: 12 }))
    const bare = ({ options }: Tally): ShownTally => ({
      kind: 'cells',
      cells: options.map(({ id, count }) => ({ options: [id], count })),
      answered: 'not-told',
    })
    expect(givenAway(tallies, bare).length).toBeGreaterThan(0)
  })
})

const anyCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 300 })), {
  minLength: 4,
  maxLength: 4,
})
const anyRoom = fc.oneof(fc.constant('not-set' as const), fc.integer({ min: -4, max: 20 }))
const anyTally = fc
  .record({ counts: anyCounts, room: anyRoom, secret: fc.boolean() })
  .map(({ counts, room, secret }) => {
    const tally = tallyOf(counts, { secret, room: 'not-set' })
    return room === 'not-set' ? tally : { ...tally, room: Math.max(0, answeredIn(tally) + room) }
  })
const mayBeTold = (count: number) => count === 0 || count >= 3

describe('any room', () => {
  it('tells no cell, complement or total that is, or leaves, 1 or 2', () => {
    fc.assert(
      fc.property(anyTally, fc.boolean(), (tally, isWanted) => {
        const output = shown(tally, { isWanted })
        if (output.kind === 'answered-only' || output.kind === 'cells')
          expect(output.answered === 'not-told' || mayBeTold(peopleIn(tally) - output.answered)).toBe(true)
        if (output.kind !== 'cells') return
        const sum = output.cells.reduce((all, { count }) => all + count, 0)
        for (const { count, options } of output.cells) {
          expect([count, sum - count, peopleIn(tally) - count, peopleIn(tally) - sum].every(mayBeTold)).toBe(true)
          if (options.length > 1) expect(count).toBeGreaterThan(options.length)
        }
      }),
    )
  })

  it('tells every option once, in the order of the scale, and the counts as they were', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const output = shown(tally)
        if (output.kind !== 'cells') return
        const scale = [...tally.options.map(({ id }) => id), 'not-answered']
        const countOf = (id: string) => tally.options.find((one) => one.id === id)?.count ?? silentIn(tally)
        const told = output.cells.flatMap(({ options }) => options)
        expect(told.filter((id) => id !== 'not-answered').toSorted()).toEqual(scale.slice(0, 4).toSorted())
        for (const { options, count } of output.cells) {
          expect(options.map((id) => scale.indexOf(id))).toEqual(options.map((id) => scale.indexOf(id)).toSorted())
          expect(count).toBe(options.reduce((all, id) => all + countOf(id), 0))
        }
      }),
    )
  })
})

describe('two outputs of one workplace within 90 days', () => {
  const countsOfSixOrMore = fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 })
    .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 6)
    .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 13)
  const newcomers = everyCount(2).filter((counts) => counts.some((count) => count > 0))

  it('do not tell what one or two who joined said, though all others answered as before', () => {
    fc.assert(
      fc.property(countsOfSixOrMore, fc.constantFrom(...newcomers), (counts, joined) => {
        const size = joined.reduce((sum, count) => sum + count, 0)
        const secondAfter = (first: readonly number[], by: readonly number[]) => {
          const earlier = [earlierTally(first)]
          return JSON.stringify(shown(tallyOf(first.map((count, index) => count + (by[index] ?? 0))), { earlier }))
        }
        const firstTold = JSON.stringify(shown(earlierTally(counts)))
        const told = secondAfter(counts, joined)
        const people = counts.reduce((sum, count) => sum + count, 0)
        const firsts = everyCount(people).filter(
          (one) =>
            one.reduce((sum, count) => sum + count, 0) === people &&
            JSON.stringify(shown(earlierTally(one))) === firstTold,
        )
        const ways = newcomers
          .filter((by) => by.reduce((sum, count) => sum + count, 0) === size)
          .filter((by) => firsts.some((first) => secondAfter(first, by) === told))
        expect(ways.length).toBeGreaterThan(1)
      }),
      { numRuns: 40 },
    )
  })

  it('never both hold numbers when their rooms differ by fewer than three', () => {
    fc.assert(
      fc.property(
        anyTally,
        anyCounts,
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: -2, max: 2 }),
        (first, counts, days, by) => {
          fc.pre(answeredIn(first) > 0)
          const on = new Date(Date.parse('2026-03-01') + days * 86_400_000).toISOString().slice(0, 10) as IsoDate
          const room = Math.max(0, peopleIn(first) + by)
          const second = tallyOf(counts, { room, on })
          fc.pre(Math.abs(peopleIn(first) - peopleIn(second)) < 3)
          const earlier = [{ ...first, id: 'earlier', on: '2026-03-01' as IsoDate }]
          expect(['words-only', 'notes-only']).toContain(shown(second, { earlier }).kind)
        },
      ),
    )
  })
})
