import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stylesOf } from '../../../../src/report/draw/pdf/sheet.ts'
import { breakLines, type Measure, measureWords } from '../../../../src/report/draw/pdf/text/breakLines.ts'

/** Every letter is half as wide as it is high; bold ones a little more. */
const BODY = stylesOf({ size: 'normal' }).body
const measure: Measure = (text, weight, size) => text.length * size * (weight === 'bold' ? 0.6 : 0.5)
const lines = (text: string, width: number) =>
  breakLines([{ text }], BODY, width, measure).map((line) => line.map((run) => run.text).join(''))

describe('lines', () => {
  test.each([
    ['end between words and keep the space', 'ett två tre', 45, ['ett två ', 'tre']],
    [
      'may end after a hyphen or slash inside a word',
      'konsekvens-riskanalys chef/enhet',
      66,
      ['konsekvens-', 'riskanalys ', 'chef/enhet'],
    ],
    ['never end inside a date', 'den 2026-05-30', 60, ['den ', '2026-05-30']],
    ['never end at a fixed space', 'om 6\u00a0765 svar', 42, ['om ', '6\u00a0765 ', 'svar']],
    ['break a word wider than the column, without a hyphen', 'arbetsmiljöombud', 36, ['arbets', 'miljöo', 'mbud']],
    ['break a long address after a sign where they can', 'https://a.se/rapport', 84, ['https://a.se/', 'rapport']],
    ['run white space together', '  ett   två  ', 100, ['ett två']],
    ['are none where there are no words', '   ', 100, []],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  test('keep a word whole that is in two spans, and say which span each part is from', () => {
    const words = [{ text: 'Vem ' }, { text: 'svar', bold: true as const }, { text: 'ar?' }]
    const broken = breakLines(words, BODY, 50, measure)
    expect(broken.map((line) => line.map(({ text, span, weight }) => [text, span, weight]))).toEqual([
      [['Vem ', 0, 'regular']],
      [
        ['svar', 1, 'bold'],
        ['ar?', 2, 'regular'],
      ],
    ])
  })

  test('break again what is left after a sign, when the space at its start no longer hangs outside', () => {
    const broken = breakLines([{ text: 'a' }, { text: '.\u00a0a', bold: true }], BODY, 14, measure)
    expect(broken.map((line) => line.map(({ text }) => text).join(''))).toEqual(['a.', '\u00a0', 'a'])
  })

  test('are never wider than their column, and lose nothing', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aåö -/.  \u00a02bcdefgh')), maxLength: 200 })
    fc.assert(
      fc.property(text, text, fc.integer({ min: 8, max: 300 }), (first, second, width) => {
        const words = [{ text: first }, { text: second, bold: true as const }]
        const broken = breakLines(words, BODY, width, measure)
        for (const line of broken) {
          const last = line.findLast(({ text }) => text.trim() !== '')
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width)
        }
        const whole = broken
          .flat()
          .map((run) => run.text)
          .join('')
        expect(whole).toBe((first + second).replace(/ +/g, ' ').replace(/^ /, '').trimEnd())
      }),
    )
  })
})

test('a column is told its longest word and its longest line', () => {
  expect(measureWords([{ text: 'tre små ord' }], BODY, measure)).toEqual({ narrowest: 18, whole: 66 })
})
