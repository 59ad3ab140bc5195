import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidTo } from '../../../src/domain/collection/counts.ts'
import { cleaned, mayTellWho, takeIn, withdraw } from '../../../src/domain/collection/takeIn.ts'
import { toPublish } from '../../../src/domain/collection/toPublish.ts'
import type { Collected } from '../../../src/schema/collection.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { readiness, sharedExample } from '../../support/someExample.ts'
import { questionId } from '../../support/tinyChecklist.ts'

const at = { today: '2026-03-21' as IsoDate, withdrawn: [] }
const one = sharedExample()
const two = sharedExample({ version: 2, texts: { headline: 'Nu längre' } })
const known = takeIn(one, undefined, at).now
const about = { themes: [], withdrawn: [], told: {}, doubles: [] }

describe('what comes in', () => {
  it.each([
    ['new', one, undefined],
    ['same', one, known],
    ['newer', two, known],
    ['older', one, takeIn(two, undefined, at).now],
    ['differs', sharedExample({ texts: { headline: 'Andra ord' } }), known],
  ] as const)('is told apart: %s', (became, example, before) => {
    expect(takeIn(example, before, at).became).toBe(became)
  })

  it('throws nothing away, in whatever order it comes', () => {
    const versions = [one, two, sharedExample({ texts: { headline: 'Andra ord' } }), sharedExample({ version: 3 })]
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 1 }), (some) => {
        const end = [...some, ...some].reduce<Collected | undefined>(
          (so, example) => takeIn(example, so, at).now,
          undefined,
        )
        const kept = [end?.example, ...(end?.earlier ?? [])]
        expect(kept).toHaveLength(some.length)
        expect(kept).toEqual(expect.arrayContaining(some))
        expect(end?.example.version).toBe(Math.max(...some.map(({ version }) => version)))
      }),
    )
  })

  it('stays withdrawn until a newer version comes, also where it was taken back before it came', () => {
    expect(withdraw(known, { id: one.id, version: 1 })?.status).toBe('withdrawn')
    const late = takeIn(one, undefined, { ...at, withdrawn: [{ id: one.id, version: 1 }] })
    expect(late).toMatchObject({ became: 'withdrawn', now: { status: 'withdrawn' } })
    expect(takeIn(two, late.now, at).now.status).toBe('received')
  })

  it('is set apart with an identity number in it, and never published', () => {
    const bad = takeIn(sharedExample({ audience: 'open', texts: { headline: 'Om 811228-9874' } }), undefined, at).now
    expect(bad.isSetApart).toBe(true)
    expect(mayTellWho(bad.example)).toBe(true)
    expect(toPublish([{ ...bad, status: 'approved' }], about)).toEqual([])
  })

  it('loses what cannot be seen or turns the direction of what follows', () => {
    expect(cleaned(sharedExample({ texts: { headline: 'a\u202eb\u0000', done: '\u200b' } })).texts).toEqual({
      headline: 'ab',
    })
  })
})

describe('what is published', () => {
  const approved = (part: Partial<Collected>): Collected => ({
    ...known,
    status: 'approved',
    example: sharedExample({ audience: 'union', replyTo: 'klubben', readiness: readiness({}) }),
    ...part,
  })

  it('is without the address for answers and without how the workplace stands', () => {
    const [published] = toPublish([approved({ themes: ['t1'] })], {
      ...about,
      themes: [{ id: 't1', name: 'Prov', definition: '', example: '' }],
    })
    expect(published).toMatchObject({ themes: ['Prov'] })
    expect(published).not.toHaveProperty('replyTo')
    expect(published).not.toHaveProperty('readiness')
  })

  it('is neither what is for the centre alone, nor withdrawn, nor waiting for its sender', () => {
    const some = [
      approved({ example: sharedExample({ audience: 'centre' }) }),
      ...(['received', 'has-issues', 'reviewed', 'withdrawn'] as const).map((status) => approved({ status })),
    ]
    expect(toPublish(some, about)).toEqual([])
  })
})

describe('what workplaces said', () => {
  const answered = (answers: object, part: object = {}) => sharedExample({ readiness: readiness(answers), ...part })
  it('is the last answer that each gave, and never a made-up one beside real ones', () => {
    const first = takeIn(answered({ guidelines: 'no' }), undefined, at).now
    const later = takeIn(answered({}, { version: 2 }), first, at).now
    const invented = takeIn(answered({ guidelines: 'yes' }, { id: 'x', isInvented: true }), undefined, at).now
    const said = (...some: readonly Collected[]) => [
      ...saidTo(new Map(some.map((one) => [one.example.id, one])), about, questionId('guidelines')),
    ]
    expect(said(later, invented)).toEqual([['example-1', 'no']])
    expect(said(invented)).toEqual([['x', 'yes']])
  })
})
