import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCsv } from '../../../../src/report/draw/csv/drawCsv.ts'
import { words } from '../../../support/anyTables.ts'
import { readCsv } from './readCsv.ts'

const draw = (...row: readonly string[]) => drawCsv({ columns: ['a', 'b'], rows: [row] })
const readCell = (cell: string) => readCsv(draw(cell, 'x'))[1]?.[0]

/** A file has no way to hold half a character. */
const asInFile = (text: string) => Buffer.from(text).toString()

/** What a spreadsheet skips before it looks whether a cell is a formula, said apart from the rule under test. */
const skipped = [' ', '\u00a0', '\u3000', '"', "'", '”', '\n', '\u200b', '\ufeff', '\u0000']
const signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']

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
          expect([cell, `'${cell}`].map(asInFile)).toContain(read.flat()[index])
        })
      }),
    )
  })

  it('keeps the line breaks within a cell', () => {
    for (const cell of ['a\nb', 'a\r\nb', 'a\rb', 'a\n\nb\n']) expect(readCell(cell)).toBe(cell)
  })
})

describe('a cell that could be a formula', () => {
  it.each(signs)('is text, whatever stands before the sign: %j', (sign) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...skipped), { maxLength: 4 }), words, (before, rest) => {
        const cell = `${before.join('')}${sign}${rest}`
        expect(readCell(cell)).toBe(asInFile(`'${cell}`))
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

  it.each(['2026-03-21', '12', '§ 12', 'a=b', 'x@y.se', '– ingen', '(-1)', '”AI” = stöd', "'citat'", '', ' '])(
    'is told from one that could not, which stays as it is: %j',
    (cell) => {
      expect(readCell(cell)).toBe(cell)
    },
  )

  it('keeps dates bare, so that a spreadsheet takes them as dates', () => {
    expect(draw('2026-03-21', '7')).toContain('\r\n2026-03-21;7\r\n')
  })
})
