import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedAt } from '../../../src/domain/checklist/asked.ts'
import { type ProfileRow, profileOf } from '../../../src/domain/checklist/profile.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answersOf, checklistOf, step, tinyChecklist } from '../../support/tinyChecklist.ts'

type Given = Parameters<typeof answersOf>[0]

const profileAt = (answers: AskedAt['answers']) => profileOf(tinyChecklist, { answers, systems: [] })
const wholeOf = (given: Given) => profileAt(answersOf(given)).whole
const sum = (counts: object) => Object.values(counts as Record<string, number>).reduce((all, one) => all + one, 0)
const rowsOf = (given: AskedAt['answers']): readonly ProfileRow<string>[] => {
  const { steps, themes, whole } = profileAt(given)
  return [...steps, ...themes, whole]
}

describe('the profile counts', () => {
  it.each<[string, Given, readonly [answered: number, applicable: number]]>([
    ['nothing', {}, [0, 4]],
    ['two answers', { a: 'yes', c: 'no' }, [2, 4]],
    ['don’t know as an answer', { a: 'dont-know' }, [1, 4]],
    ['not applicable neither above nor below the line', { a: 'yes', b: 'not-applicable' }, [1, 3]],
    ['a cleared answer as not answered', { a: 'not-answered', b: 'yes' }, [1, 4]],
    [
      'nothing out of nothing',
      { a: 'not-applicable', b: 'not-applicable', c: 'not-applicable', d: 'not-applicable' },
      [0, 0],
    ],
  ])('%s', (_case, given, expected) => {
    const { answered, applicable } = wholeOf(given)
    expect([answered, applicable]).toEqual(expected)
  })

  it('each choice by itself, so that don’t know is never a no', () => {
    expect(wholeOf({ a: 'dont-know', b: 'dont-know', c: 'partly', d: 'not-applicable' }).counts).toEqual({
      yes: 0,
      partly: 1,
      no: 0,
      'dont-know': 2,
      'not-applicable': 1,
      'not-answered': 0,
    })
  })

  it('a question in each of its themes, and a theme without questions as empty', () => {
    const { themes } = profileAt(answersOf({ b: 'no' }))
    expect(themes.map(({ id, counts, applicable }) => [id, counts.no, applicable])).toEqual([
      ['skills', 1, 3],
      ['guidelines', 1, 2],
      ['transparency', 0, 0],
    ])
  })

  it('a question in its own step only', () => {
    const { steps } = profileAt(answersOf({ b: 'no' }))
    expect(steps.map(({ id, counts }) => [id, counts.no])).toEqual([
      ['understand', 1],
      ['map', 0],
    ])
  })

  it('only questions that are still asked', () => {
    expect(wholeOf({ gone: 'yes' })).toMatchObject({ answered: 0, applicable: 4 })
  })
})

describe('every row of the profile', () => {
  it('has counts that add up to its questions, with the answered and applicable among them', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const sizes = [2, 2, 3, 2, 0, 4]
        for (const [index, { counts, answered, applicable }] of rowsOf(answers).entries()) {
          expect(sum(counts)).toBe(sizes[index])
          expect(applicable).toBe(sum(counts) - counts['not-applicable'])
          expect(answered).toBe(counts.yes + counts.partly + counts.no + counts['dont-know'])
        }
      }),
    )
  })

  it('moves one count and no other number when don’t know becomes no', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const unknown = profileAt({ ...answers, ...answersOf({ a: 'dont-know' }) }).whole
        const lacking = profileAt({ ...answers, ...answersOf({ a: 'no' }) }).whole
        expect([lacking.answered, lacking.applicable]).toEqual([unknown.answered, unknown.applicable])
        expect(lacking.counts).toEqual({
          ...unknown.counts,
          no: unknown.counts.no + 1,
          'dont-know': unknown.counts['dont-know'] - 1,
        })
      }),
    )
  })

  it('holds counts only: no share, sum or grade', () => {
    for (const row of rowsOf(answersOf({ a: 'yes', b: 'no' })))
      expect(Object.keys(row).toSorted()).toEqual(['answered', 'applicable', 'counts', 'id', 'title'])
  })
})

describe('the whole', () => {
  it('is the steps together', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), (answers) => {
        const { steps, whole } = profileAt(answers)
        const together = (of: (row: ProfileRow<string>) => number) => steps.map(of).reduce((all, one) => all + one, 0)
        expect(whole.answered).toBe(together(({ answered }) => answered))
        expect(whole.applicable).toBe(together(({ applicable }) => applicable))
      }),
    )
  })

  it('of an empty step is nothing', () => {
    const empty = checklistOf([step('feedback', [])])
    expect(profileOf(empty, { answers: {}, systems: [] }).whole).toMatchObject({ answered: 0, applicable: 0 })
  })
})
