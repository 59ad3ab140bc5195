import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareToFigure } from '../../../src/domain/figures/comparison.ts'
import { comparisonSentence } from '../../../src/domain/figures/comparisonSentence.ts'
import { type Choice, choices, type FigureLink } from '../../../src/schema/checklist.ts'
import type { NationalFigure } from '../../../src/schema/nationalFigure.ts'
import { anyFigure } from '../../support/anyFigure.ts'
import { realContent } from '../../support/content.ts'
import { answer, question } from '../../support/tinyChecklist.ts'
import { figureOfGroups, tinyFigure, value } from '../../support/tinyFigure.ts'

const marks = { yes: 'yes', no: 'no', 'dont-know': 'dont-know' }
const similar: FigureLink = { id: 'figure', fit: 'similar', marks }
const limited: NationalFigure = {
  ...tinyFigure,
  options: [...tinyFigure.options, { id: 'yes-with-limits', label: 'Yes, with limits' }],
  values: [value('yes-with-limits', 20)],
}
const undrawn: NationalFigure = { ...tinyFigure, values: [value('no', 14, { drawn: false })] }

const sentenceOf = (choice: Choice, figure = tinyFigure, link = similar) =>
  compareToFigure(question('a', { figure: link }), answer('a', choice), figure).map(comparisonSentence)

describe('the sentence about an own answer', () => {
  it.each([
    ['tells that so did the others', sentenceOf('dont-know'), 'same-answer', { kind: 'percent', percent: 59 }],
    ['keeps the hedge of the source', sentenceOf('no'), 'same-answer', { kind: 'phrase', phrase: 'three in ten' }],
  ])('%s', (_, said, kind, stated) => {
    expect(said).toMatchObject([{ kind, value: stated }])
  })

  it('tells both answers where they have other words', () => {
    const link = { ...similar, marks: { partly: 'yes-with-limits' } }
    expect(sentenceOf('partly', limited, link)).toEqual([
      { kind: 'near-answer', choice: 'partly', option: 'yes-with-limits', value: { kind: 'percent', percent: 20 } },
    ])
  })

  it.each([
    ['the text has no number for the answer', 'yes', tinyFigure],
    ['the survey had no such answer', 'partly', tinyFigure],
    ['nobody knows whom the number is about', 'no', undrawn],
  ] as const)('says that there is no number where %s', (_, choice, figure) => {
    expect(sentenceOf(choice, figure)).toEqual([{ kind: 'no-number', choice }])
  })

  it('says that the numbers are told group by group', () => {
    expect(sentenceOf('no', figureOfGroups)).toEqual([{ kind: 'by-group', choice: 'no' }])
  })

  it('is about background alone where the question is another, whatever the answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), anyFigure, (choice, figure) => {
        for (const said of sentenceOf(choice, figure, { id: 'figure', fit: 'background' }))
          expect(said).toEqual({ kind: 'background', choice })
      }),
    )
  })

  it('says so did the others only where the survey used the same word', () => {
    const { checklist, figures } = realContent('sv')
    const words = { yes: 'Ja', partly: 'Delvis', no: 'Nej', 'dont-know': 'Vet inte', 'not-applicable': 'Ej aktuellt' }
    const compared = checklist.steps.flatMap(({ questions }) =>
      questions.flatMap((one) =>
        choices.flatMap((choice) =>
          figures.figures
            .filter(({ id }) => id === one.figure?.id)
            .flatMap((figure) => compareToFigure(one, answer(one.id, choice), figure)),
        ),
      ),
    )
    const same = compared.filter((comparison) => comparisonSentence(comparison).kind === 'same-answer')
    expect(same.length).toBeGreaterThan(2)
    for (const { figure, choice } of same)
      expect(figure.options.find(({ id }) => id === choice)?.label).toBe(words[choice])
  })
})
