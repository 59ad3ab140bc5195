import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/domain/figures/comparable.ts'
import { comparisonsOf } from '../../../src/domain/figures/comparison.ts'
import { answersOf, checklistOf, question, step } from '../../support/tinyChecklist.ts'
import { tinyFigure } from '../../support/tinyFigure.ts'

const figure = { id: 'figure', fit: 'background' } as const
const lost = { id: 'lost', fit: 'background' } as const
const checklist = checklistOf([
  step('understand', [question('a', { figure }), question('b'), question('c', { figure })]),
  step('map', [question('d', { figure }), question('e', { figure: lost })]),
])

describe('the questions that can be compared', () => {
  it('are those with a figure, sorted by what was answered', () => {
    const answers = answersOf({ a: 'no', b: 'yes', d: 'not-applicable', e: 'yes' })
    const sorted = comparableOf(checklist, [tinyFigure], answers)
    expect(
      Object.fromEntries(Object.entries(sorted).map(([sort, those]) => [sort, those.map(({ id }) => id)])),
    ).toEqual({
      all: ['a', 'c', 'd', 'e'],
      compared: ['a'],
      unanswered: ['c'],
      notApplicable: ['d'],
      withoutFigure: ['e'],
    })
    expect(comparisonsOf(checklist, [tinyFigure], answers).map(({ question }) => question.id)).toEqual(['a'])
  })

  it('count a cleared answer as unanswered', () => {
    expect(comparableOf(checklist, [tinyFigure], answersOf({ a: 'not-answered' })).unanswered).toHaveLength(4)
  })
})
