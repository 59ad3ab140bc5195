import { describe, expect, it } from 'vitest'
import { answeredIn, type OtherCount, shownAnswered, shownTally } from '../../../src/domain/suppression/index.ts'
import { toldFirst } from '../../../src/exchange/firstRules.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import type { Tally } from '../../../src/schema/tally.ts'
import type { ToldCount } from '../../../src/schema/toldCount.ts'
import type { WorkplaceId } from '../../../src/schema/workplace.ts'
import { everyCount } from '../../support/everyCount.ts'
import { givenAway } from '../../support/givenAway.ts'
import { earlierTally, tallyOf } from '../../support/tinyTally.ts'
import { toldByFirstRules } from '../../support/toldByFirstRules.ts'

const again = tallyOf([7, 7, 0, 0])
const other = (tally: Tally, parts: Partial<OtherCount> = {}): OtherCount => ({
  ...{ tally, days: [tally.on], isBefore: true, told: 'not-yet' },
  ...parts,
})
const kindAfter = (others: readonly OtherCount[], tally = again) =>
  shownTally(tally, { isWanted: false, others, first: 'not-yet' }).kind
const words = earlierTally([6, 1, 0, 0])

describe('a question counted at another meeting', () => {
  it.each<[string, OtherCount, string]>([
    ['an earlier one within 90 days', other(earlierTally([6, 6, 0, 0])), 'words-only'],
    ['one in a room of another size', other(earlierTally([6, 6, 20, 9])), 'words-only'],
    ['one of which only words could be told', other(words), 'words-only'],
    ['one told in words', other(words, { told: 'words' }), 'words-only'],
    [
      'an earlier one that itself was held to words',
      other(earlierTally([6, 6, 0, 0]), { told: 'nothing' }),
      'words-only',
    ],
    [
      'a later one that has been told',
      other(earlierTally([6, 6, 0, 0]), { isBefore: false, told: 'numbers' }),
      'words-only',
    ],
    ['a later one that nobody has told', other(earlierTally([6, 6, 0, 0]), { isBefore: false }), 'cells'],
    [
      'a later one that was held to words',
      other(earlierTally([6, 6, 0, 0]), { isBefore: false, told: 'nothing' }),
      'cells',
    ],
    ['one of five answers, of which only notes can be told', other(earlierTally([3, 2, 0, 0], { room: 14 })), 'cells'],
    ['a secret one of nine', other(earlierTally([9, 0, 0, 0], { secret: true })), 'cells'],
    ['one that was broken off', other(earlierTally([0, 0, 0, 0], { room: 14 })), 'cells'],
    ['another question', other(earlierTally([6, 6, 0, 0], { asked: { kind: 'question', questionId: 'b' } })), 'cells'],
    [
      'an own question in the words of its id',
      other(earlierTally([6, 6, 0, 0], { asked: { kind: 'own', text: 'a' } })),
      'cells',
    ],
    ['another workplace', other(earlierTally([6, 6, 0, 0], { workplaceId: 'other' as WorkplaceId })), 'cells'],
  ])('after %s', (_name, earlier, expected) => {
    expect(kindAfter([earlier])).toBe(expected)
  })

  it('gives words up to the ninetieth day, by any day the other may be of', () => {
    const on = (day: string) => tallyOf([7, 7, 0, 0], { on: day as IsoDate })
    const first = other(earlierTally([6, 6, 0, 0]))
    expect([kindAfter([first], on('2026-05-30')), kindAfter([first], on('2026-05-31'))]).toEqual([
      'words-only',
      'cells',
    ])
    const filedLate = { ...first, days: ['2025-03-01', '2026-04-01'] as IsoDate[] }
    expect(kindAfter([filedLate], on('2026-05-31'))).toBe('words-only')
  })

  it('is known again in almost the same own words', () => {
    const own = (text: string) => ({ asked: { kind: 'own', text } as const })
    const others = [other(earlierTally([6, 6, 0, 0], own('Vill du prova mer?')))]
    expect(kindAfter(others, tallyOf([7, 7, 0, 0], own(' vill du prova  mer')))).toBe('words-only')
    expect(kindAfter(others, tallyOf([7, 7, 0, 0], own('Vill du prova mindre?')))).toBe('cells')
  })
})

const told = (tally: Tally, parts: Partial<ToldCount> = {}): ToldCount => ({
  ...{ kind: 'told-count', id: 'told' as ToldCount['id'], workplaceId: tally.workplaceId },
  ...{ createdAt: '2026-03-21T10:00:00.000Z' as ToldCount['createdAt'], staffMeetingId: 'm', question: 'a' },
  ...{ asked: tally.asked, secret: tally.secret, options: [...tally.options], room: tally.room, on: tally.on },
  ...{ told: 'numbers', rules: 2 },
  ...parts,
})
const shownAfter = (first: ToldCount, tally: Tally, others: readonly OtherCount[] = []) =>
  shownTally(tally, { isWanted: false, others, first })

describe('a count that a file has been made of', () => {
  const count = tallyOf([5, 0, 4, 3])

  it('is told again as it was, whatever has been counted, and whatever day the meeting is said to be', () => {
    const later = other(earlierTally([6, 6, 0, 0]), { told: 'numbers' })
    expect(shownAfter(told(count), { ...count, on: '2026-03-22' as IsoDate }, [later]).kind).toBe('cells')
    expect(shownAfter(told(words, { told: 'words' }), words, [later]).kind).toBe('largest')
  })

  it('may be corrected while as many have answered, and gives words with another number', () => {
    expect(shownAfter(told(count), tallyOf([5, 0, 3, 4]))).toMatchObject({ kind: 'cells' })
    const recounted = shownAfter(told(count), tallyOf([5, 0, 4, 4]))
    expect(recounted).toEqual({ kind: 'words-only', reason: 'told-before' })
  })

  it('that was held to words stays so when what held it is gone', () => {
    expect(shownAfter(told(count, { told: 'nothing' }), count)).toEqual({ kind: 'words-only', reason: 'told-before' })
    const few = tallyOf([3, 2, 0, 0])
    expect(shownAfter(told(few, { told: 'nothing' }), few)).toEqual({ kind: 'notes-only' })
  })
})

describe('a count told by the first rules', () => {
  const first = (tally: Tally) =>
    told(tally, {
      rules: 1,
      told: toldFirst({
        ...{ counts: tally.options.map(({ count }) => count), room: tally.room, secret: tally.secret, isWanted: false },
      }),
    })

  it('keeps what it told, or gives words', () => {
    const silent = tallyOf([5, 0, 4, 3], { room: 13 })
    expect(shownAfter(first(tallyOf([5, 0, 4, 3])), tallyOf([5, 0, 4, 3])).kind).toBe('cells')
    expect(shownAfter(first(silent), silent).kind).toBe('words-only')
    const small = tallyOf([5, 2, 1, 0])
    expect(shownAfter(first(small), small)).toEqual({ kind: 'largest', option: 'yes' })
    const unanimous = tallyOf([12, 0, 0, 0])
    expect(shownAfter(first(unanimous), unanimous).kind).toBe('words-only')
  })

  it('gives words when another count has been told beside it, or its numbers have changed', () => {
    const count = tallyOf([5, 0, 4, 3])
    expect(shownAfter(first(count), count, [other(earlierTally([6, 6, 0, 0]))]).kind).toBe('words-only')
    expect(shownAfter(first(count), tallyOf([4, 0, 5, 3])).kind).toBe('words-only')
  })

  const rooms = [6, 8, 9, 10, 11, 12, 13, 14]

  it.each(rooms)('in a room of %i gives nothing away by what it tells now', (room) => {
    const tallies = everyCount(room + 1)
      .map((counts) => tallyOf(counts, { room }))
      .filter((tally) => answeredIn(tally) > 5)
    const both = (tally: Tally) => [
      toldByFirstRules(tally, false),
      shownAfter(first(tally), tally),
      shownAnswered(tally, first(tally)),
    ]
    expect(givenAway(tallies, both)).toEqual([])
  })

  it.each(rooms)('in a room of %i is known to have held numbers where it did', (room) => {
    for (const counts of everyCount(room + 1))
      for (const secret of [false, true]) {
        const tally = tallyOf(counts, { room, secret })
        const { kind } = toldByFirstRules(tally, true)
        const marked = toldFirst({ counts, room, secret, isWanted: true })
        expect([counts, marked]).toEqual([
          counts,
          kind === 'cells' ? 'numbers' : kind === 'largest' ? 'words' : 'nothing',
        ])
      }
  })
})
