import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten } from '../../../../src/domain/texts/asWritten.ts'
import type { CsvCell } from '../../../../src/report/CsvTable.ts'
import { drawCsv } from '../../../../src/report/draw/csv/drawCsv.ts'
import { words } from '../../../support/anyParts.ts'
import { valuesInWords } from '../../../support/valuesInWords.ts'
import { readCsv } from './readCsv.ts'

const draw = (...row: readonly CsvCell[]) => drawCsv({ columns: ['a', 'b'], rows: [row] })
const escapedPattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const readCell = (cell: string) => readCsv(draw(cell, 'x'))[1]?.[0]

/** What a spreadsheet skips before it looks whether a cell is a formula, said apart from the rule under test. */
const skipped = ['"', "'", '”', '"\n', '\u200b', '\ufeff', '\u0000', '"\t']
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠']

describe('a CSV file', () => {
  it('is made for Excel in Swedish: a mark, semicolons and CRLF', () => {
    expect(draw('å; ä', 'ö "x"')).toBe('\ufeffa;b\r\n"å; ä";"ö ""x"""\r\n')
  })

  it('has its columns when it has no rows', () => {
    expect(drawCsv({ columns: ['Nr', 'Åtgärd'], rows: [] })).toBe('\ufeffNr;Åtgärd\r\n')
  })

  it('gives every cell back, whatever it holds, apart from the apostrophe before what could be a formula', () => {
    const row = fc.tuple(words, words)
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (columns, rows) => {
        const read = readCsv(drawCsv({ columns, rows }))
        const wanted = [columns, ...rows]
        expect(read.length).toBe(wanted.length)
        wanted.flat().forEach((cell, index) => {
          expect([asWritten(cell), `'${asWritten(cell)}`]).toContain(read.flat()[index])
        })
      }),
    )
  })

  it('keeps the line breaks within a cell, and no other control character', () => {
    for (const cell of ['a\nb', 'a\r\nb', 'a\rb', 'a\u000bb']) expect(readCell(cell)).toBe('a\nb')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(draw(text, { own: text }).replaceAll('\r\n', '')).not.toMatch(/(?!\n)\p{Cc}/u)
      }),
    )
  })
})

describe('a cell that could be a formula', () => {
  it.each(signs)('is text, whatever stands before the sign: %j', (sign) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...skipped), { maxLength: 4 }), words, (before, rest) => {
        const cell = `${before.join('')}${sign}${rest}`
        expect(readCell(cell)).toBe(`'${asWritten(cell)}`)
      }),
    )
  })

  it.each(['=1+1', '=HYPERLINK("http://x.se";"y")', "=cmd|' /C calc'!A0", '@SUM(1)', '+46 70', '-5', '- punkt', "'=1"])(
    'is text in the columns too: %s',
    (cell) => {
      expect(readCsv(drawCsv({ columns: [cell, 'b'], rows: [[cell, 'x']] }))).toEqual([
        [`'${cell}`, 'b'],
        [`'${cell}`, 'x'],
      ])
    },
  )

  it.each(['2026-03-21', '12', '§ 12', 'a=b', 'x@y.se', '– ingen', '(-1)', '”AI” = stöd', "'citat'", ''])(
    'is told from one that could not, which stays as it is: %j',
    (cell) => {
      expect(readCell(cell)).toBe(cell)
    },
  )

  it('keeps dates bare, so that a spreadsheet takes them as dates', () => {
    expect(draw('2026-03-21', '7')).toContain('\r\n2026-03-21;7\r\n')
  })
})

describe('a person’s text that reads like a number or a day', () => {
  it.each(valuesInWords)('stays text, and looks as typed: %s', (text) => {
    expect(draw({ own: text }, 'x')).toMatch(new RegExp(`[\r\n"]${escapedPattern(text)}\u200b`))
  })

  it('stays text however its digits are put together', () => {
    const sign = fc.constantFrom('/', '.', ',', ':', ' ', '-', '–', '%', ' kr', 'E', ' maj ', ' dec')
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.tuple(sign, fc.nat()), { maxLength: 3 }), (first, rest) => {
        const text = `${first}${rest.flat().join('')}`
        expect(readCsv(draw({ own: text }, 'x'))[1]?.[0]).toBe(`${asWritten(text)}\u200b`)
      }),
    )
  })

  it.each([
    'Enhetschefen',
    '§ 12',
    'Version 2',
    '3 av 5 svarade',
    'Mats',
    '2 veckor',
    'A4',
    'maj månad',
    'Ja',
    '–',
    '',
  ])('is told from words, which nothing is added to: %j', (text) => {
    expect(readCsv(draw({ own: text }, 'x'))[1]?.[0]).toBe(text)
  })
})
