import { describe, expect, test } from 'vitest'
import { extent } from '../../../../src/report/draw/pdf/layout/afterwards.ts'
import { layoutReport } from '../../../../src/report/draw/pdf/layout/layoutReport.ts'
import { isPainted, type Operation, type TextOperation } from '../../../../src/report/draw/pdf/operations.ts'
import { SHEET } from '../../../../src/report/draw/pdf/sheet.ts'
import type { Measure } from '../../../../src/report/draw/pdf/text/breakLines.ts'
import type { Block, ReportModel } from '../../../../src/report/ReportModel.ts'
import { paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'

/** Close to the widths of Source Sans 3; what is tested holds for any font. */
const measure: Measure = (text, weight, size) => text.length * size * (weight === 'bold' ? 0.53 : 0.5)
const lay = (model: ReportModel) => layoutReport(model, measure)
const texts = (operations: readonly Operation[]) =>
  operations.filter((operation): operation is TextOperation => operation.kind === 'text' && !operation.artifact)
const find = (operations: readonly Operation[], text: string) => {
  const found = texts(operations).find((operation) => operation.text.startsWith(text))
  if (!found) throw new Error(`Not laid out: ${text}`)
  return found
}

const LONG = 'Arbetsmiljöverksamhetsplaneringsunderlagsdokumentationsansvarigkommittésammanträdesprotokoll'
const COLUMNS = [
  { header: 'Nr', weight: 0.3, nowrap: true as const },
  { header: 'Vad vi föreslår', weight: 3 },
  { header: 'Klart senast', weight: 1, nowrap: true as const },
]
const rows = (count: number, words: string) =>
  Array.from({ length: count }, (_, i) => [`R${i + 1}`, words, '2026-05-30'])
const LINES = 'Ett förslag som tar flera rader i sin kolumn, så att raden i tabellen blir högre än en enda rad. '

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

describe('page breaks', () => {
  test('never leave a heading alone at the foot of a page', () => {
    for (let lines = 30; lines < 48; lines++) {
      const { operations } = lay(
        reportOf(...filler(lines), { kind: 'heading', level: 2, text: 'Rubrik' }, paragraph(LINES)),
      )
      expect(find(operations, 'Ett förslag').page).toBe(find(operations, 'Rubrik').page)
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

const filler = (lines: number): readonly Block[] => [
  { kind: 'paragraph', style: 'body', words: [{ text: 'Rad' }] },
  { kind: 'list', rows: Array.from({ length: lines - 1 }, () => [{ text: 'Rad' }]) },
]

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
