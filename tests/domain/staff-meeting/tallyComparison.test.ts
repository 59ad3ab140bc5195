import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/domain/figures/comparison.ts'
import { valueKind } from '../../../src/domain/figures/valueKind.ts'
import { roomCount, surveyBeside, tallyRows } from '../../../src/domain/staff-meeting/tallyComparison.ts'
import { factOptionIds, type SurveyQuestion } from '../../../src/schema/survey.ts'
import { anyFigure } from '../../support/anyFigure.ts'
import { figureOfGroups, tinyFigure, value } from '../../support/tinyFigure.ts'
import { tallyOf } from '../../support/tinyTally.ts'

const marks = { yes: 'yes', no: 'no', 'dont-know': 'dont-know' }
const asked = (figure?: SurveyQuestion['figure']): SurveyQuestion => ({
  id: 'a',
  text: 'Is it in place?',
  kind: 'fact',
  options: factOptionIds.map((id) => ({ id, label: id })),
  secret: false,
  ...(figure && { figure }),
})
const similar = asked({ id: 'figure', fit: 'similar', marks })

describe('a show of hands beside the survey', () => {
  it('has an icon for each person of the room, filled for the answer', () => {
    const rows = tallyRows(tallyOf([7, 3, 1, 1]), similar, tinyFigure)
    expect(rows.map(({ option, room }) => [option, room])).toEqual([
      ['yes', { kind: 'icons', filled: 7, of: 12 }],
      ['partly', { kind: 'icons', filled: 3, of: 12 }],
      ['no', { kind: 'icons', filled: 1, of: 12 }],
      ['dont-know', { kind: 'icons', filled: 1, of: 12 }],
    ])
  })

  it('counts those who did not answer among the room, and never fewer people than answers', () => {
    const ofRoom = (room: number) => tallyRows(tallyOf([7, 3, 1, 1], { room }), similar, tinyFigure)[0]?.room
    expect(ofRoom(14)).toEqual({ kind: 'icons', filled: 7, of: 14 })
    expect(ofRoom(11)).toEqual({ kind: 'icons', filled: 7, of: 12 })
  })

  it('draws the survey as ten people where it states per cent, as a bar where it hedges, as nothing where it is silent', () => {
    expect(surveyBeside(similar, tinyFigure, 'dont-know')).toEqual([
      { group: 'all', value: { kind: 'percent', percent: 59 }, drawing: { kind: 'ten-icons', filled: 6 } },
    ])
    expect(surveyBeside(similar, tinyFigure, 'no')).toEqual([
      {
        group: 'all',
        value: { kind: 'phrase', phrase: 'three in ten' },
        drawing: { kind: 'bar', bar: { kind: 'hatched', solidTo: 25, hatchedTo: 35 } },
      },
    ])
    expect(surveyBeside(similar, tinyFigure, 'yes')).toEqual([
      { group: 'all', value: { kind: 'not-in-text' }, drawing: { kind: 'bar', bar: { kind: 'none' } } },
    ])
  })

  it('sets each group of the survey beside the answer, also one without a number', () => {
    expect(surveyBeside(similar, figureOfGroups, 'yes').map(({ group, value }) => [group, value.kind])).toEqual([
      ['secretaries', 'percent'],
      ['others', 'not-in-text'],
    ])
  })

  it('never draws some as nobody or as everybody', () => {
    const drawn = (percent: number) =>
      surveyBeside(similar, { ...tinyFigure, values: [value('yes', percent)] }, 'yes')[0]?.drawing.kind
    expect([0, 2, 5, 94, 97, 100].map(drawn)).toEqual([
      'ten-icons',
      'bar',
      'ten-icons',
      'ten-icons',
      'bar',
      'ten-icons',
    ])
  })

  it('leaves out a number whose base the source does not give', () => {
    const figure = { ...tinyFigure, values: [value('yes', 14, { drawn: false })] }
    expect(surveyBeside(similar, figure, 'yes')).toEqual([])
  })

  it.each<[string, SurveyQuestion, string]>([
    ['an answer that no answer of the survey is like', similar, 'partly'],
    ['a background figure', asked({ id: 'figure', fit: 'background' }), 'no'],
    ['another figure', asked({ id: 'other', fit: 'similar', marks }), 'no'],
    ['a question without a figure', asked(), 'no'],
  ])('sets nothing beside %s', (_name, question, option) => {
    expect(surveyBeside(question, tinyFigure, option)).toEqual([])
  })

  it('holds no number that neither was counted nor stands in the survey', () => {
    fc.assert(
      fc.property(anyFigure, fc.array(fc.nat({ max: 8 }), { minLength: 4, maxLength: 4 }), (figure, counts) => {
        const toOption = Object.fromEntries(factOptionIds.map((id, index) => [id, `option-${index}`]))
        const question = asked({ id: figure.id, fit: 'similar', marks: toOption })
        const people = counts.reduce((sum, count) => sum + count, 0)
        for (const { option, room, survey } of tallyRows(tallyOf(counts), question, figure)) {
          const numbers = room.kind === 'icons' ? [room.filled, room.of] : []
          expect(numbers.every((one) => [...counts, people].includes(one))).toBe(true)
          const stated = figure.values.filter((one) => one.option === toOption[option] && one.drawn)
          const told = survey.filter(({ value }) => value.kind !== 'not-in-text').map(({ value }) => value)
          expect(told).toEqual(
            rowsOf(figure)
              .filter(({ value }) => stated.some((one) => one === value))
              .map(({ value }) => valueKind(value)),
          )
        }
      }),
    )
  })
})

describe('the people of a room', () => {
  it.each([
    [0, 0, 'share'],
    [1, 1, 'icons'],
    [7, 30, 'icons'],
    [7, 31, 'share'],
    [300, 500, 'share'],
  ])('%i of %i are icons only where they can be seen at a glance', (count, of, kind) => {
    expect(roomCount(count, of).kind).toBe(kind)
  })
})
