import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chartRows,
  compareToFigure,
  comparisonsOf,
  ownValue,
  rowsOf,
  untoldOptions,
} from '../../../src/domain/figures/comparison.ts'
import { valueKind } from '../../../src/domain/figures/valueKind.ts'
import { choices, type FigureLink } from '../../../src/schema/checklist.ts'
import type { NationalFigure } from '../../../src/schema/nationalFigure.ts'
import { anyFigure } from '../../support/anyFigure.ts'
import { answer, answersOf, checklistOf, question, step } from '../../support/tinyChecklist.ts'
import { figureOfGroups, tinyFigure, value } from '../../support/tinyFigure.ts'

const marks = { yes: 'yes', no: 'no', 'dont-know': 'dont-know' }
const similar: FigureLink = { id: 'figure', fit: 'similar', marks }
const background: FigureLink = { id: 'figure', fit: 'background' }
const asked = (figure: FigureLink) => question('a', { figure })

const drawnNumbers = (bar: ReturnType<typeof rowsOf>[number]['bar']): readonly number[] =>
  bar.kind === 'none' ? [] : bar.kind === 'hatched' ? [bar.solidTo, bar.hatchedTo] : [bar.to]

describe('the rows of a figure', () => {
  it('name every answer, and leave the one without a number empty', () => {
    expect(rowsOf(tinyFigure).map(({ option, bar, value }) => [option, bar.kind, value === 'not-in-text'])).toEqual([
      ['yes', 'none', true],
      ['no', 'hatched', false],
      ['dont-know', 'solid', false],
    ])
  })

  it('set groups beside each other in the order of the figure, an empty row for a group without a number', () => {
    expect(rowsOf(figureOfGroups).map(({ option, group, bar }) => [option, group, bar.kind])).toEqual([
      ['yes', 'secretaries', 'solid'],
      ['yes', 'others', 'none'],
      ['no', 'secretaries', 'solid'],
      ['no', 'others', 'solid'],
      ['dont-know', 'all', 'none'],
    ])
  })

  it('hold every number of the figure once and no other, in drawing and in words', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const rows = rowsOf(figure)
        const told = rows.flatMap((row) => (row.value === 'not-in-text' ? [] : [row.value]))
        expect(new Set(told)).toEqual(new Set(figure.values))
        expect(told).toHaveLength(figure.values.length)
        for (const { value, bar } of rows) {
          const said = valueKind(value)
          if (value === 'not-in-text') {
            expect([bar, said]).toEqual([{ kind: 'none' }, { kind: 'not-in-text' }])
            continue
          }
          const { percent } = value
          for (const number of drawnNumbers(bar)) expect([percent - 5, percent, percent + 5]).toContain(number)
          if (said.kind === 'percent' || said.kind === 'inferred') expect(said.percent).toBe(percent)
        }
      }),
    )
  })

  it('never fill an answer in from the rest', () => {
    const almostAll = { ...tinyFigure, values: [value('no', 30), value('dont-know', 59)] }
    expect(rowsOf(almostAll).find(({ option }) => option === 'yes')).toMatchObject({
      bar: { kind: 'none' },
      value: 'not-in-text',
    })
  })
})

describe('the rows of a chart', () => {
  const effect: NationalFigure = { ...figureOfGroups, kind: 'effect' }
  const undrawn: NationalFigure = {
    ...figureOfGroups,
    values: [
      value('yes', 20, { group: 'secretaries' }),
      value('no', 23, { group: 'secretaries', drawn: false }),
      value('no', 14, { group: 'others', drawn: false }),
    ],
  }
  const chartOf = (figure: NationalFigure) => ({ figure, rows: rowsOf(figure) })

  it('are the pair of bars alone where the figure is an effect', () => {
    expect(chartRows(chartOf(effect)).map(({ bar }) => bar.kind)).toEqual(['solid', 'solid', 'solid'])
    expect(untoldOptions(chartOf(effect))).toEqual(['dont-know'])
  })

  it('are one empty row for an answer whose numbers are only told in words', () => {
    const rows = chartRows(chartOf(undrawn)).filter(({ option }) => option === 'no')
    expect(rows).toMatchObject([{ bar: { kind: 'none' }, group: 'all' }])
    expect(untoldOptions(chartOf(undrawn))).toEqual([])
  })

  it('leave no bar out', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const bars = (rows: ReturnType<typeof rowsOf>) => rows.filter(({ bar }) => bar.kind !== 'none')
        expect(bars(chartRows(chartOf(figure)))).toEqual(bars(rowsOf(figure)))
      }),
    )
  })
})

describe('an own answer beside a figure', () => {
  it.each(['not-applicable', 'not-answered'] as const)('that is %s gives no comparison', (choice) => {
    expect(compareToFigure(asked(similar), answer('a', choice), tinyFigure)).toEqual([])
  })

  it('marks the row it stands beside and gets no row or bar of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), (choice) => {
        for (const { rows } of compareToFigure(asked(similar), answer('a', choice), tinyFigure)) {
          const unmarked = (row: (typeof rows)[number]) => ({ ...row, isOwn: false })
          expect(rows.map(unmarked)).toEqual(rowsOf(tinyFigure).map(unmarked))
          expect(rows.filter(({ isOwn }) => isOwn).map(({ option }) => option)).toEqual(
            choice === 'partly' ? [] : [choice],
          )
        }
      }),
    )
  })

  it('never carries a marker on background, whatever the answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), anyFigure, (choice, figure) => {
        // A mark that slipped through the content check must not show either.
        const link = { ...background, marks: { [choice]: 'option-0' } }
        for (const comparison of compareToFigure(asked(link), answer('a', choice), figure)) {
          expect(comparison.rows.some(({ isOwn }) => isOwn)).toBe(false)
          expect(ownValue(comparison)).toBeUndefined()
        }
      }),
    )
  })

  it('is found for the answered questions that have a figure, in the order of the checklist', () => {
    const checklist = checklistOf([
      step('understand', [question('a', { figure: similar }), question('b')]),
      step('map', [question('c', { figure: background }), question('d', { figure: similar })]),
    ])
    const answers = answersOf({ d: 'not-applicable', c: 'no', b: 'yes', a: 'yes' })
    expect(comparisonsOf(checklist, [tinyFigure], answers).map(({ question }) => question.id)).toEqual(['a', 'c'])
  })
})
