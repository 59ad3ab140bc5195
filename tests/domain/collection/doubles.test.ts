import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidTo } from '../../../src/domain/collection/counts.ts'
import { isDecided, joined, sureDoubles } from '../../../src/domain/collection/doubles.ts'
import { findAlike, type Likenable } from '../../../src/domain/collection/likeness.ts'
import type { Collected, Double } from '../../../src/schema/collection.ts'
import type { SharedExample } from '../../../src/schema/sharedExample.ts'
import { day } from '../../support/plan.ts'
import { readiness, sharedExample } from '../../support/someExample.ts'
import { questionId } from '../../support/tinyChecklist.ts'

const text = (id: string, title: string, words: string): Likenable => ({
  ...{ id, step: 'influence' },
  title: ` ${title} `,
  text: ` ${words} `,
})
const long =
  'vi skrev en lista over alla fel som tjansten gjorde och gick igenom den varje fredag med chefen och ombudet'

describe('examples that are alike', () => {
  it.each([
    ['with most of their words in common', text('a', 'lista', long), text('b', 'en lista', `${long} under hosten`)],
    ['under one heading', text('a', 'lista over fel', 'kort'), text('b', 'lista over fel', 'nagot annat')],
  ])('are found %s', (_, one, other) => {
    expect(findAlike([one, text('x', 'helt annat', 'om nagot som ingen annan skriver'), other])).toMatchObject([
      { ids: ['a', 'b'] },
    ])
  })

  it('are of one step, and more than about the same', () => {
    expect(findAlike([text('a', 'lista', long), { ...text('b', 'lista', long), step: 'map' }])).toEqual([])
    expect(
      findAlike([text('a', 'prov', 'vi provade i sex veckor'), text('b', 'prov', 'chefen provade en tjanst')]),
    ).toEqual([])
  })

  it('take no longer where very many are written alike: each is held against a few', () => {
    const many = Array.from({ length: 2000 }, (_, at) => text(`${at}`, 'prov', long))
    expect(findAlike(many).length).toBeLessThan(2000 * 9)
  })
})

const collected = (id: string, part: Partial<SharedExample> = {}, more: Partial<Collected> = {}): Collected => ({
  example: sharedExample({ id, audience: 'open', texts: { headline: id, done: `${id} gjorde` }, ...part }),
  ...{ earlier: [], status: 'approved', themes: [], receivedOn: day('2026-03-02'), isSetApart: false },
  ...more,
})
const collection = (...some: readonly Collected[]) => new Map(some.map((one) => [one.example.id, one]))
const same = (kept: string, other: string, part: Partial<Double> = {}): Double => ({
  ...{ ids: [kept, other], verdict: 'same', fromOther: [], otherVersion: 1 },
  ...part,
})
const told = (all: ReturnType<typeof collection>, ...doubles: Double[]) =>
  joined(all, doubles).map(({ example }) => [example.id, example.texts.headline, example.texts.done])

describe('two that were decided on', () => {
  const two = collection(collected('a'), collected('b'))

  it('are one, with the words that were chosen', () => {
    expect(told(two, same('a', 'b', { fromOther: ['done'] }))).toEqual([['a', 'a', 'b gjorde']])
  })

  it('are both there where they were called different, and neither is asked about again', () => {
    const different: Double = { ...same('a', 'b'), verdict: 'different' }
    expect(joined(two, [different])).toHaveLength(2)
    expect(isDecided([different], 'b', 'a')).toBe(true)
    expect(isDecided([different], 'a', 'c')).toBe(false)
  })

  it('keep the words that were read when a newer version comes, and lose none of the others when one is withdrawn', () => {
    const [b, newer] = [collected('b'), collected('b', { version: 2, texts: { headline: 'b', done: 'oläst' } })]
    const later = collection(collected('a'), { ...newer, earlier: [b.example] })
    expect(told(later, same('a', 'b', { fromOther: ['done'] }))).toEqual([['a', 'a', 'b gjorde']])
    for (const id of ['a', 'b']) {
      const gone = new Map(
        [...two].map(([key, one]) => [key, key === id ? { ...one, status: 'withdrawn' as const } : one]),
      )
      expect(joined(gone, [same('a', 'b', { fromOther: ['done'] })])).toHaveLength(2)
    }
  })

  it('go no further than either may, and are set apart with the words of one that is', () => {
    const near = collection(collected('a'), collected('b', { audience: 'centre' }, { isSetApart: true }))
    const with_ = (fromOther: Double['fromOther']) => joined(near, [same('a', 'b', { fromOther })])[0]
    expect(with_(['done'])).toMatchObject({ isSetApart: true, example: { audience: 'centre' } })
    expect(with_([])).toMatchObject({ isSetApart: false, example: { audience: 'open' } })
  })

  it('are sure where every word and fact is the same, and all others are left', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => collected(id, { texts: { headline: 'Samma' } }))
    const [words, facts] = [
      collected('d'),
      collected('e', { texts: { headline: 'Samma' }, facts: { ...sharedExample().facts, size: 'above-250' } }),
    ]
    if (!a || !b || !c) throw new Error('three are made')
    const sure = sureDoubles([words, facts, b, c].map((other) => ({ one: a, other })).concat({ one: b, other: c }))
    expect(sure.map(({ ids }) => ids)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(joined(collection(a, b, c, words, facts), [...sure]).map(({ example }) => example.id)).toEqual([
      'a',
      'd',
      'e',
    ])
  })

  it('leave one of every ring, whatever two officers have said', () => {
    const ids = ['a', 'b', 'c', 'd']
    const all = collection(...ids.map((id) => collected(id)))
    const pair = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const left = joined(
          all,
          pairs.map(([kept = '', other = '']) => same(kept, other)),
        )
        expect(left.length).toBeGreaterThan(0)
        expect(left.length).toBeGreaterThanOrEqual(ids.length - pairs.length)
      }),
    )
  })

  it('are one workplace in the counts, but for one that has been told of', () => {
    const q = questionId('guidelines')
    const answered = (id: string, choice: 'yes' | 'no') =>
      collected(id, { readiness: readiness({ guidelines: choice }) })
    const all = collection(answered('a', 'yes'), answered('b', 'no'))
    const doubles = [same('a', 'b')]
    expect([...saidTo(all, { doubles, told: {} }, q)]).toEqual([['a', 'yes']])
    expect([...saidTo(collection(collected('a'), answered('b', 'no')), { doubles, told: {} }, q)]).toEqual([
      ['b', 'no'],
    ])
    const before = { [q]: [{ ids: ['a', 'b'], of: 5, counts: {} }] }
    expect(saidTo(all, { doubles, told: before }, q).size).toBe(2)
  })
})
