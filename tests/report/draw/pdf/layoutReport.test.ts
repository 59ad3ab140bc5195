import { describe, expect, test } from 'vitest'
import { extent } from '../../../../src/report/draw/pdf/layout/afterwards.ts'
import { isPainted, type Operation, type TextOperation } from '../../../../src/report/draw/pdf/operations.ts'
import { SHEET } from '../../../../src/report/draw/pdf/sheet.ts'
import type { Block, ReportModel } from '../../../../src/report/ReportModel.ts'
import { paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'
import { COLUMNS, find, LINES, lay, rows, texts } from './lay.ts'

const LONG = 'Arbetsmiljöverksamhetsplaneringsunderlagsdokumentationsansvarigkommittésammanträdesprotokoll'

const models: readonly (readonly [string, ReportModel])[] = [
  ['the plan', swedishPlan],
  [
    'long words everywhere',
    reportOf(
      { kind: 'heading', level: 1, text: LONG + LONG },
      paragraph(`${LONG} https://example.org/${LONG}/${LONG}`),
      { kind: 'list', rows: [[{ text: LONG + LONG }]] },
      { kind: 'columns', columns: [[paragraph(LONG)], [paragraph(LONG)], [paragraph(LONG)]] },
      tableOf(
        [
          [LONG, LONG, LONG],
          ['1', LONG, '2026-05-30'],
        ],
        COLUMNS,
      ),
      {
        kind: 'bars',
        title: LONG,
        takeaway: 'Kort.',
        rows: [{ label: LONG, bar: { kind: 'open', to: 100 }, value: LONG, own: LONG }],
      },
      { kind: 'signatures', labels: [LONG, LONG, LONG] },
    ),
  ],
  [
    'cards with more words than they hold',
    reportOf({
      kind: 'cards',
      cards: [
        { title: LINES.repeat(12), mark: { shape: 'diamond', says: 'romb' }, rows: [], note: '' },
        { title: LONG, mark: { shape: 'frame', says: 'ruta' }, rows: [], note: '' },
        { title: LINES.repeat(60), rows: [[{ text: LONG }], [{ text: LINES }]], note: LONG },
      ],
    }),
  ],
  [
    'rows taller than a page',
    reportOf(
      tableOf(
        [
          ['1', LINES.repeat(60), 'x'],
          ['2', 'Efter', 'y'],
        ],
        COLUMNS,
      ),
    ),
  ],
  [
    'columns taller than a page',
    reportOf(
      { kind: 'columns', columns: [Array<Block>(40).fill(paragraph(LINES)), Array<Block>(25).fill(paragraph(LINES))] },
      paragraph('Efter kolumnerna.'),
    ),
  ],
  [
    'a header row taller than a page',
    reportOf(tableOf(rows(3, 'Kort'), [{ header: LONG.repeat(30), weight: 1 }, ...COLUMNS.slice(1)])),
  ],
]

describe.each(models)('%s', (_, model) => {
  const { operations, pages } = lay(model)

  test('stay within the margins', () => {
    for (const operation of operations.filter(isPainted)) {
      for (const [x, y] of extent(operation)) {
        expect(x).toBeGreaterThanOrEqual(SHEET.left - 0.01)
        expect(x).toBeLessThanOrEqual(SHEET.right + 0.01)
        expect(y).toBeGreaterThanOrEqual(SHEET.header - 1)
        expect(y).toBeLessThanOrEqual(SHEET.bottom + 4)
      }
      expect(operation.page).toBeLessThan(pages)
    }
  })

  test('lay no words over others, or over the lines of a table', () => {
    for (let page = 0; page < pages; page++) {
      const boxes = operations
        .filter((one) => one.kind === 'text' && one.page === page)
        .map((one) => inked(one as TextOperation))
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other) && [box, other]).toBe(false)
      })
      for (const x of uprights(operations, page)) {
        for (const box of boxes) expect(overlap(box, x) && [box, x]).toBe(false)
      }
    }
  })

  test('close every tag they open', () => {
    let depth = 0
    const depths = operations.map(({ kind }) => {
      if (kind === 'open') depth++
      if (kind === 'close') depth--
      return depth
    })
    expect(Math.min(...depths)).toBe(0)
    expect(depths.at(-1)).toBe(0)
  })

  test('lose no words', () => {
    const laid = texts(operations)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '')
    for (const word of wordsOf(model.sections)) expect(laid).toContain(word.replace(/\s+/g, ''))
  })
})

test('columns are read from left to right, each to its end', () => {
  const { operations } = lay(
    reportOf({ kind: 'columns', columns: [[paragraph('A1'), paragraph('A2')], [paragraph('B1')]] }),
  )
  expect(texts(operations).map(({ text }) => text)).toEqual(['A1', 'A2', 'B1'])
  expect(find(operations, 'A1').y).toBe(find(operations, 'B1').y)
})

test('words that lead somewhere stay one link when they go over two lines, clickable on both', () => {
  const words = [{ text: LINES, href: 'https://example.org' }]
  const { operations } = lay(reportOf({ kind: 'paragraph', style: 'body', words }))
  expect(operations.filter((one) => one.kind === 'open' && one.role === 'Link')).toHaveLength(1)
  expect(operations.filter((one) => one.kind === 'link').length).toBe(texts(operations).length)
})

test('a hatched bar is drawn with diagonals inside its box, so that it differs without colour', () => {
  const row = {
    label: 'Nej',
    bar: { kind: 'hatched', solidTo: 20, hatchedTo: 30 } as const,
    value: 'ungefär en fjärdedel',
  }
  const { operations } = lay(reportOf({ kind: 'bars', title: 'Fråga', takeaway: 'Slutsats', rows: [row] }))
  const outline = operations.find((one) => one.kind === 'outline')
  const diagonals = operations.filter(
    (one) => one.kind === 'line' && one.from[0] !== one.to[0] && one.from[1] !== one.to[1],
  )
  expect(diagonals.length).toBeGreaterThan(3)
  if (outline?.kind !== 'outline') throw new Error('There is no outline')
  const { x, y, width, height } = outline.box
  for (const diagonal of diagonals.flatMap((one) => (one.kind === 'line' ? [one.from, one.to] : []))) {
    expect(diagonal[0]).toBeGreaterThanOrEqual(x)
    expect(diagonal[0]).toBeLessThanOrEqual(x + width + 0.01)
    expect(diagonal[1]).toBeGreaterThanOrEqual(y)
    expect(diagonal[1]).toBeLessThanOrEqual(y + height + 0.01)
  }
})

type Inked = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** What the letters cover, from the top of a capital to the foot of a g. */
const inked = ({ x, y, width, size }: TextOperation): Inked => ({
  left: x,
  right: x + width,
  top: y - size * 0.66,
  bottom: y + size * 0.2,
})
const overlap = (one: Inked, other: Inked) =>
  one.left < other.right - 0.01 && other.left < one.right - 0.01 && one.top < other.bottom && other.top < one.bottom

/** The upright lines of tables, as boxes without width to speak of. */
function uprights(operations: readonly Operation[], page: number): readonly Inked[] {
  return operations.flatMap((one) => {
    if (one.kind !== 'line' || one.page !== page || one.from[0] !== one.to[0]) return []
    return [{ left: one.from[0] - 0.3, right: one.from[0] + 0.3, top: one.from[1], bottom: one.to[1] }]
  })
}

/** Every string a reader should meet in the text, whatever the block. */
function wordsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return /^(kind|style|id|fit|starts|href|language|takeaway|shape|says)$/.test(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((inner) => wordsOf(inner, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, name))
}
