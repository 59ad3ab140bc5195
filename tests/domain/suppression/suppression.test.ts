import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againstRoom, answeredIn, type ShownTally, shownTally } from '../../../src/domain/suppression/index.ts'
import type { Tally } from '../../../src/schema/tally.ts'
import { everyCount } from '../../support/everyCount.ts'
import { givenAway } from '../../support/givenAway.ts'
import { tallyOf } from '../../support/tinyTally.ts'

const shown = (tally: Tally, isWanted = false) => shownTally(tally, { isWanted, others: [], first: 'not-yet' })

const cell = (count: number, ...options: readonly string[]) => ({ options, count })
const cells = (...all: readonly ReturnType<typeof cell>[]) => ({ kind: 'cells', cells: all })
const largest = (option: string) => ({ kind: 'largest', option })
const divided = { kind: 'divided' }
const notesOnly = { kind: 'notes-only' }

describe('what of a tally may leave the room', () => {
  it.each<[string, readonly number[], number, object]>([
    ['nothing of 5', [3, 2, 0, 0], 5, notesOnly],
    ['nothing when 5 answer in a large room', [3, 2, 0, 0], 30, notesOnly],
    ['nothing of an empty room', [0, 0, 0, 0], 0, notesOnly],
    ['the largest answer of 6', [3, 2, 1, 0], 6, largest('yes')],
    ['the largest answer of 8', [1, 5, 2, 0], 8, largest('partly')],
    ['the largest answer of 8, whoever else was there', [1, 5, 2, 0], 12, largest('partly')],
    ['that they were divided when two of 8 are equal', [4, 0, 4, 0], 8, divided],
    ['the largest answer of 9', [0, 0, 4, 5], 9, largest('dont-know')],
    ['the same when all 8 gave it', [0, 8, 0, 0], 8, largest('partly')],
    [
      'counts of 10, with zeros',
      [7, 0, 3, 0],
      10,
      cells(cell(7, 'yes'), cell(0, 'partly'), cell(3, 'no'), cell(0, 'dont-know')),
    ],
    [
      'counts when one of 12 said nothing',
      [0, 4, 7, 0],
      12,
      cells(cell(0, 'yes'), cell(4, 'partly'), cell(7, 'no'), cell(0, 'dont-know')),
    ],
    ['counts of 12', [5, 0, 4, 3], 12, cells(cell(5, 'yes'), cell(0, 'partly'), cell(4, 'no'), cell(3, 'dont-know'))],
    [
      'counts when a latecomer has come since',
      [7, 0, 5, 0],
      13,
      cells(cell(7, 'yes'), cell(0, 'partly'), cell(5, 'no'), cell(0, 'dont-know')),
    ],
    [
      'a cell of 1 with the next larger',
      [9, 3, 1, 0],
      13,
      cells(cell(9, 'yes'), cell(4, 'partly', 'no'), cell(0, 'dont-know')),
    ],
    [
      'a cell of 2 with the next larger, not with its neighbour',
      [2, 7, 0, 4],
      13,
      cells(cell(6, 'yes', 'dont-know'), cell(7, 'partly'), cell(0, 'no')),
    ],
    ['two cells of 1 with a third', [7, 4, 1, 1], 13, cells(cell(7, 'yes'), cell(6, 'partly', 'no', 'dont-know'))],
    [
      'two that are equal together, since choosing one would tell',
      [9, 3, 3, 1],
      16,
      cells(cell(9, 'yes'), cell(7, 'partly', 'no', 'dont-know')),
    ],
    [
      'one and two together, which is known to be so',
      [7, 1, 2, 0],
      10,
      cells(cell(7, 'yes'), cell(3, 'partly', 'no'), cell(0, 'dont-know')),
    ],
    ['the largest when three cells of 1 would each be known', [1, 1, 9, 1], 12, largest('no')],
    ['the largest when 11 of 12 said the same', [11, 0, 1, 0], 12, largest('yes')],
    ['the largest when 12 of 12 said the same', [12, 0, 0, 0], 12, largest('yes')],
    ['that they were divided, naming none, when one cell is left', [4, 4, 2, 0], 10, divided],
    [
      'counts of two equal answers',
      [5, 5, 0, 0],
      10,
      cells(cell(5, 'yes'), cell(5, 'partly'), cell(0, 'no'), cell(0, 'dont-know')),
    ],
    [
      '13 answers in a room of 12',
      [7, 3, 3, 0],
      12,
      cells(cell(7, 'yes'), cell(3, 'partly'), cell(3, 'no'), cell(0, 'dont-know')),
    ],
  ])('%s', (_name, counts, room, expected) => {
    expect(shown(tallyOf(counts, { room }))).toEqual(expected)
  })

  it('is what everyone said only when the meeting wants it told, and never of five', () => {
    expect(shown(tallyOf([12, 0, 0, 0]), true)).toEqual({ kind: 'all', option: 'yes' })
    expect(shown(tallyOf([0, 0, 8, 0]), true)).toEqual({ kind: 'all', option: 'no' })
    expect(shown(tallyOf([5, 0, 0, 0]), true)).toEqual(notesOnly)
    expect(shown(tallyOf([11, 1, 0, 0]), true)).toEqual(largest('yes'))
  })

  it('is nothing of a secret question before ten have answered', () => {
    expect(shown(tallyOf([5, 4, 0, 0], { secret: true, room: 30 }))).toEqual(notesOnly)
    expect(shown(tallyOf([6, 4, 0, 0], { secret: true })).kind).toBe('cells')
    expect(shown(tallyOf([9, 0, 0, 0], { secret: true }), true)).toEqual(notesOnly)
  })
})

describe('an attacker who knows the rules, the room and how many answered', () => {
  const sizes = Array.from({ length: 11 }, (_, index) => index + 6)

  it.each(sizes)('works out no answer, and no sum of answers, of 1 or 2 among %i', (size) => {
    const tallies = everyCount(size)
      .map((counts) => tallyOf(counts))
      .filter((tally) => answeredIn(tally) === size)
    expect(givenAway(tallies, (tally) => shown(tally))).toEqual([])
    expect(givenAway(tallies, (tally) => shown(tally, true))).toEqual([])
  })

  it('would have found one that is told', () => {
    const tallies = everyCount(12).map((counts) => tallyOf(counts))
    expect(givenAway(tallies, ({ options }) => options).length).toBeGreaterThan(0)
  })
})

const anyCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 300 })), {
  minLength: 4,
  maxLength: 4,
})
const anyTally = fc
  .record({ counts: anyCounts, secret: fc.boolean() })
  .map(({ counts, secret }) => tallyOf(counts, { secret }))
const mayBeTold = (count: number) => count === 0 || count >= 3

describe('any room', () => {
  it('tells no cell and no complement among those who answered that is 1 or 2', () => {
    fc.assert(
      fc.property(anyTally, fc.boolean(), (tally, isWanted) => {
        const output = shown(tally, isWanted)
        if (output.kind !== 'cells') return
        for (const { count, options } of output.cells) {
          expect([count, answeredIn(tally) - count].every(mayBeTold)).toBe(true)
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
        const scale = tally.options.map(({ id }) => id)
        const countOf = (id: string) => tally.options.find((one) => one.id === id)?.count ?? 0
        expect(output.cells.flatMap(({ options }) => options).toSorted()).toEqual(scale.toSorted())
        const firsts = output.cells.map(({ options }) => scale.indexOf(options[0] ?? ''))
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
        for (const { options, count } of output.cells) {
          expect(options.map((id) => scale.indexOf(id))).toEqual(options.map((id) => scale.indexOf(id)).toSorted())
          expect(count).toBe(options.reduce((all, id) => all + countOf(id), 0))
        }
      }),
    )
  })

  it('tells the same whoever said nothing: silence is no answer', () => {
    fc.assert(
      fc.property(anyTally, fc.nat(40), fc.boolean(), (tally, room, isWanted) => {
        expect(shown({ ...tally, room }, isWanted)).toEqual(shown(tally, isWanted))
      }),
    )
  })

  it('tells something of the answers wherever six have answered openly: never nothing', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const tally = tallyOf(counts)
        const told: ShownTally['kind'][] = ['cells', 'largest', 'divided']
        expect(answeredIn(tally) <= 5 ? ['notes-only'] : told).toContain(shown(tally).kind)
      }),
    )
  })
})

describe('more or fewer answers than people', () => {
  it.each([
    [12, 12, 'same'],
    [12, 'not-set', 'same'],
    [13, 12, 'more'],
    [11, 12, 'fewer'],
    [9, 12, 'words'],
    [8, 9, 'fewer'],
    [5, 12, 'notes'],
    [5, 6, 'notes'],
    [4, 5, 'fewer'],
  ] as const)('%i of %s: %s', (answered, room, expected) => {
    expect(againstRoom(answered, room)).toBe(expected)
  })
})
