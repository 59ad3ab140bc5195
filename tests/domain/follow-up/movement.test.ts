import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countsOf,
  movementKinds,
  movementOf,
  type WhatMoved,
  whatMoved,
} from '../../../src/domain/follow-up/movement.ts'
import { choices } from '../../../src/schema/checklist.ts'
import type { Instant, IsoDate } from '../../../src/schema/isoDate.ts'
import { answer, answersOf, checklistOf, question, step, tinyChecklist } from '../../support/tinyChecklist.ts'

const EARLIER = '2026-05-04' as IsoDate
const LATER = '2026-11-02' as IsoDate
const at = (day: string) => `${day}T10:00:00.000Z` as Instant
const given = [...choices, 'not-answered'] as const

describe('what became of a question', () => {
  it.each([
    ['no', 'partly', 'better'],
    ['no', 'yes', 'better'],
    ['partly', 'yes', 'better'],
    ['yes', 'partly', 'worse'],
    ['yes', 'no', 'worse'],
    ['partly', 'no', 'worse'],
    ['yes', 'yes', 'same'],
    ['dont-know', 'dont-know', 'same'],
    ['not-applicable', 'not-applicable', 'same'],
    ['dont-know', 'yes', 'now-known'],
    // That nobody knew and that it is not there are two things: to know is a step, whatever is known.
    ['dont-know', 'no', 'now-known'],
    ['no', 'dont-know', 'now-unknown'],
    ['yes', 'dont-know', 'now-unknown'],
    ['not-applicable', 'no', 'not-comparable'],
    ['yes', 'not-applicable', 'not-comparable'],
    ['dont-know', 'not-applicable', 'not-comparable'],
    ['not-answered', 'no', 'first-answer'],
    ['no', 'not-answered', 'not-reviewed'],
    ['not-answered', 'not-answered', 'nothing'],
  ] as const)('from %s to %s is: %s', (was, now, kind) => {
    expect(movementOf(question('a'), answer('a', was), answer('a', now))).toBe(kind)
  })

  it('never counts what nobody has reviewed as an answer of this round', () => {
    expect(movementOf(question('a'), answer('a', 'yes'), undefined)).toBe('not-reviewed')
    expect(movementOf(question('a'), undefined, undefined)).toBe('nothing')
  })

  it('turned around is the opposite', () => {
    const opposite = {
      better: 'worse',
      worse: 'better',
      'now-known': 'now-unknown',
      'now-unknown': 'now-known',
    } as const
    fc.assert(
      fc.property(fc.constantFrom(...choices), fc.constantFrom(...choices), (was, now) => {
        const there = movementOf(question('a'), answer('a', was), answer('a', now))
        const back = movementOf(question('a'), answer('a', now), answer('a', was))
        expect(back).toBe(there in opposite ? opposite[there as keyof typeof opposite] : there)
      }),
    )
  })
})

describe('a question with new words', () => {
  const reworded = (compares: boolean) => question('a', { changes: [{ kind: 'reworded', on: LATER, compares }] })
  const was = answer('a', 'no')
  const old = { ...was, changedAt: at('2026-05-04') }

  it.each([
    ['compares where content says so', true, '2026-11-02', 'better'],
    ['does not compare otherwise', false, '2026-11-02', 'not-comparable'],
    ['compares while both answers are to the old words', false, '2026-11-01', 'better'],
  ] as const)('%s', (_, compares, day, kind) => {
    expect(movementOf(reworded(compares), old, { ...answer('a', 'yes'), changedAt: at(day) })).toBe(kind)
  })

  it('compares where both answers are to the new words', () => {
    const both = { ...was, changedAt: at('2026-11-02') }
    expect(movementOf(reworded(false), both, { ...answer('a', 'yes'), changedAt: at('2027-05-02') })).toBe('better')
  })
})

const rowsOf = ({ steps }: WhatMoved) => steps.flatMap(({ rows }) => rows)

describe('what moved between two rounds', () => {
  const earlier = { answers: answersOf({ a: 'no', b: 'yes', c: 'dont-know' }), startedOn: EARLIER }
  const later = { answers: answersOf({ a: 'yes', b: 'yes', d: 'no' }), startedOn: LATER }

  it('is a row a question that either round answered, in the order of the checklist', () => {
    expect(
      rowsOf(whatMoved(tinyChecklist, earlier, later)).map((row) => [row.question.id, row.was, row.now, row.kind]),
    ).toEqual([
      ['a', 'no', 'yes', 'better'],
      ['b', 'yes', 'yes', 'same'],
      ['c', 'dont-know', 'not-answered', 'not-reviewed'],
      ['d', 'not-answered', 'no', 'first-answer'],
    ])
  })

  it('is counted by step and as a whole', () => {
    const { steps, whole } = whatMoved(tinyChecklist, earlier, later)
    expect(
      steps.map(({ id, rows }) => {
        const counts = countsOf(rows)
        return [id, counts.better, counts.same, counts['not-reviewed']]
      }),
    ).toEqual([
      ['understand', 1, 1, 0],
      ['map', 0, 0, 1],
    ])
    expect(whole).toEqual({
      ...{ better: 1, worse: 0, same: 1, 'now-known': 0, 'now-unknown': 0 },
      ...{ 'not-comparable': 0, 'first-answer': 1, 'not-reviewed': 1 },
    })
  })

  it('counts every row once, whatever was answered', () => {
    const some = fc.record({ a: fc.constantFrom(...given), b: fc.constantFrom(...given), c: fc.constantFrom(...given) })
    fc.assert(
      fc.property(some, some, (was, now) => {
        const { whole, steps } = whatMoved(
          tinyChecklist,
          { ...earlier, answers: answersOf(was) },
          { ...later, answers: answersOf(now) },
        )
        for (const kind of movementKinds) {
          expect(whole[kind]).toBe(steps.flatMap(({ rows }) => rows).filter((row) => row.kind === kind).length)
          expect(whole[kind]).toBe(steps.reduce((sum, { rows }) => sum + countsOf(rows)[kind], 0))
        }
      }),
    )
  })

  it('tells what became of the question itself between the two, and not what came before or is to come', () => {
    const changes = [
      { kind: 'new', on: EARLIER },
      { kind: 'moved', on: LATER, from: 'map' },
      { kind: 'reworded', on: '2027-01-01' as IsoDate, compares: true },
    ] as const
    const checklist = checklistOf([step('understand', [question('a', { changes: [...changes] })])])
    expect(rowsOf(whatMoved(checklist, earlier, later)).map(({ marks }) => marks)).toEqual([[changes[1]]])
  })

  it('tells of new words that came between the round’s first day and its answer', () => {
    const change = { kind: 'reworded', on: '2026-11-20' as IsoDate, compares: true } as const
    const checklist = checklistOf([step('understand', [question('a', { changes: [change] })])])
    const on = (day: string) => ({
      startedOn: LATER,
      answers: { [question('a').id]: { ...answer('a', 'yes'), changedAt: at(day) } },
    })
    const marksOn = (day: string) => rowsOf(whatMoved(checklist, earlier, on(day))).map(({ marks }) => marks)
    expect(marksOn('2026-11-21')).toEqual([[change]])
    expect(marksOn('2026-11-19')).toEqual([[]])
  })

  it('keeps what is no longer asked apart', () => {
    const moved = whatMoved(
      tinyChecklist,
      { ...earlier, answers: answersOf({ a: 'no', gone: 'yes', empty: 'not-answered' }) },
      later,
    )
    expect(rowsOf(moved).map(({ question: { id } }) => id)).not.toContain('gone')
    expect(moved.dropped.map((one) => one.answer.questionId)).toEqual(['gone'])
  })
})
