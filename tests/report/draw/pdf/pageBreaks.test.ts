import { describe, expect, test } from 'vitest'
import { isPainted } from '../../../../src/report/draw/pdf/operations.ts'
import type { Block } from '../../../../src/report/ReportModel.ts'
import { paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'
import { COLUMNS, find, LINES, lay, rows, texts } from './lay.ts'

describe('tables over several pages', () => {
  const { operations, pages } = lay(reportOf(tableOf(rows(60, LINES), COLUMNS)))

  test('never split a row', () => {
    const at = operations.flatMap((operation, index) =>
      operation.kind === 'open' && operation.role === 'TR' ? [index] : [],
    )
    expect(at).toHaveLength(61)
    at.forEach((start, index) => {
      const row = operations
        .slice(start, at[index + 1] ?? operations.length)
        .filter((one) => isPainted(one) && one.artifact === undefined)
      expect(new Set(row.map((one) => isPainted(one) && one.page)).size).toBe(1)
    })
  })

  test('repeat the header row at the top of each page, for the eye only', () => {
    expect(pages).toBeGreaterThan(2)
    for (let page = 1; page < pages; page++) {
      const header = operations.filter(
        (one) => one.kind === 'text' && one.page === page && one.text.startsWith('Vad vi'),
      )
      expect(header).toHaveLength(1)
      const [first] = header
      expect(first?.kind === 'text' && first.artifact).toBe('Pagination')
      const words = texts(operations).filter((one) => one.page === page)
      expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(first?.kind === 'text' ? first.y : Infinity)
    }
  })

  test('keep dates whole', () => {
    expect(texts(operations).filter(({ text }) => text === '2026-05-30')).toHaveLength(60)
  })

  test('keep caption and header row with the first row', () => {
    for (let lines = 35; lines < 48; lines++) {
      const { operations } = lay(
        reportOf(...filler(lines), { kind: 'heading', level: 2, text: 'Rubrik' }, tableOf(rows(2, LINES), COLUMNS)),
      )
      const pageOf = (text: string) => find(operations, text).page
      expect([pageOf('Påhittad'), pageOf('Vad'), pageOf('R1')]).toEqual(Array(3).fill(pageOf('Rubrik')))
    }
  })
})

describe('the end', () => {
  test('of a table is no row alone on a page', () => {
    for (let count = 8; count < 30; count++) {
      const { operations } = lay(reportOf(tableOf(rows(count, LINES), COLUMNS)))
      const pageOf = (row: number) => find(operations, `R${row}`).page
      expect(pageOf(count)).toBe(pageOf(count - 1))
    }
  })

  test('of a part is no line alone on a page', () => {
    for (let lines = 30; lines < 60; lines++) {
      const { operations } = lay(reportOf(...filler(lines), paragraph('Före'), paragraph('Sist')))
      expect(find(operations, 'Sist').page).toBe(find(operations, 'Före').page)
    }
  })
})

describe('page breaks', () => {
  test('never leave a heading alone at the foot of a page', () => {
    for (let lines = 30; lines < 48; lines++) {
      const { operations } = lay(
        reportOf(...filler(lines), { kind: 'heading', level: 2, text: 'Rubrik' }, paragraph(LINES)),
      )
      expect(find(operations, 'Ett förslag').page).toBe(find(operations, 'Rubrik').page)
    }
  })

  test('never cut the name of what follows, nor leave it alone', () => {
    const name: Block = { kind: 'paragraph', style: 'body', words: [{ text: `Namn ${LINES.repeat(2)}`, bold: true }] }
    for (let lines = 30; lines < 48; lines++) {
      const { operations } = lay(reportOf(...filler(lines), name, { kind: 'list', rows: [[{ text: 'Följer' }]] }))
      const start = texts(operations).findIndex(({ text }) => text.startsWith('Namn'))
      const pages = texts(operations)
        .slice(start)
        .map(({ page }) => page)
      expect(new Set(pages).size).toBe(1)
      expect(pages.length).toBeGreaterThan(2)
    }
  })

  test('leave at least two lines of a paragraph on each side', () => {
    for (let lines = 30; lines < 48; lines++) {
      const { operations } = lay(reportOf(...filler(lines), paragraph(LINES.repeat(5))))
      const long = texts(operations).filter(({ text }) => !text.startsWith('Rad'))
      const counts = [0, 1].map((page) => long.filter((one) => one.page === page).length)
      for (const count of counts) expect(count).not.toBe(1)
    }
  })

  test('begin every section on a page of its own and skip an empty one', () => {
    const section = (id: string, blocks: readonly Block[]) => ({
      id,
      fit: 'one-page' as const,
      starts: 'new-page' as const,
      blocks,
    })
    const { operations, pages, overflow } = lay({
      ...swedishPlan,
      sections: [section('a', [paragraph('Ett')]), section('b', []), section('c', [paragraph('Två')])],
    })
    expect([find(operations, 'Ett').page, find(operations, 'Två').page, pages]).toEqual([0, 1, 2])
    expect(overflow).toEqual([])
  })

  test('name the one-page sections that need more', () => {
    const long = Array.from({ length: 80 }, () => paragraph(LINES))
    const sections = [
      { id: 'short', fit: 'one-page' as const, starts: 'new-page' as const, blocks: [paragraph('Ett')] },
      { id: 'long', fit: 'one-page' as const, starts: 'new-page' as const, blocks: long },
      { id: 'free', fit: 'flow' as const, starts: 'new-page' as const, blocks: long },
    ]
    expect(lay({ ...swedishPlan, sections }).overflow).toEqual(['long'])
  })
})

const filler = (lines: number): readonly Block[] => [
  { kind: 'paragraph', style: 'body', words: [{ text: 'Rad' }] },
  { kind: 'list', rows: Array.from({ length: lines - 1 }, () => [{ text: 'Rad' }]) },
]
