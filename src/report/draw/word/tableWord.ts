import {
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { type Part, partsOf } from '../../partsOf.ts'
import type { Block, Cell, Look } from '../../ReportModel.ts'
import { columnWidths } from '../columnWidths.ts'
import { SMALL_TABLE } from '../leadsTo.ts'
import { sizesOf } from './looks.ts'
import { runsOf } from './wordsRuns.ts'

/** Word counts widths in twentieths of a point. */
const A_POINT = 20
/** The width between the margins of an A4 page. */
export const TEXT_WIDTH = 9638
/** Grey in the header row is at least 93 % light, so that a grey printer keeps the words readable. */
const INKS = {
  colour: { line: '6B6B6B', header: { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0', color: 'auto' } } },
  black: { line: '000000', header: {} },
} as const
const MARGINS = { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 90, right: 90 } as const

type TableBlock = Extract<Block, { kind: 'table' }>

/** So wide is a letter reckoned, in em: a little more than it is in most fonts. */
const LETTER = 0.56

/** The widths of the columns. */
function widthsOf({ columns, rows }: TableBlock, look: Look): readonly number[] {
  const letter = (sizesOf(look).small / 2) * LETTER
  const needs = columns.map(({ header, weight, nowrap }, index) => {
    const texts = rows.map((row) => textOf(row[index]))
    const unbroken = [...header.split(' '), ...(nowrap ? texts : texts.flatMap((text) => text.split(/\s+/)))]
    // One by one: all the words of a large table are more arguments than a call takes.
    const longest = unbroken.reduce((most, { length }) => Math.max(most, length), 0)
    return { weight, nowrap: nowrap ?? false, narrowest: longest * letter + (MARGINS.left + MARGINS.right) / A_POINT }
  })
  return columnWidths(needs, TEXT_WIDTH / A_POINT).map((points) => Math.round(points * A_POINT))
}

const textOf = (content: Cell | undefined): string =>
  (content ?? []).flatMap((words) => words.map(({ text }) => text)).join('')

/** A row that may take so much of a page may be cut, since the office's own lines can be longer than is reckoned here. */
const MOST_OF_A_PAGE = 0.5
/** Height of the text on an A4 page, in points, and of the white space above and below the words of a row. */
const [PAGE_HEIGHT, PADDING] = [700, (MARGINS.top + MARGINS.bottom) / A_POINT + 1]

/** How much of a page a row takes, reckoned by its tallest cell. */
function pagesOf(cells: readonly Cell[], widths: readonly number[], look: Look): number {
  const size = sizesOf(look).small / 2
  const heights = cells.map((cell, index) => {
    const perLine = Math.max(1, (widths[index] ?? TEXT_WIDTH) / A_POINT / (size * LETTER))
    const lines = cell.flatMap((words) =>
      words
        .map(({ text }) => text)
        .join('')
        .split('\n'),
    )
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0) * size * 1.25 + PADDING
  })
  return Math.max(0, ...heights) / PAGE_HEIGHT
}

/**
 * Which rows stay on the page of the next: all of a small table, the last two of any, and the last with what comes after the
 * table where that belongs to it.
 */
function rowsThatStay(heights: readonly number[], leads: boolean): readonly boolean[] {
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
  const isSmall = sum(heights) < SMALL_TABLE
  const endsTogether = sum(heights.slice(-2)) < SMALL_TABLE
  return heights.map((_, at) => {
    const left = heights.length - 1 - at
    return left === 0 ? leads : isSmall || (left === 1 && endsTogether)
  })
}

/** A real table: its header row repeats on each page and is named as such, and only a long row is cut in two. */
export function tableWord(table: TableBlock, look: Look, leads: boolean): Table {
  const { columns, rows, rowHeaders } = table
  const { ink } = look
  const side = { style: BorderStyle.SINGLE, size: 4, color: INKS[ink].line } as const
  const widths = widthsOf(table, look)
  const heads = columns.map(({ header }) => [[{ text: header }]])
  const heights = rows.map((cells) => pagesOf(cells, widths, look))
  const stays = rowsThatStay(heights, leads)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((head, index) =>
      tableCell(head, { width: widths[index] ?? 0, style: 'TableHeader', keepNext: rows.length > 0 }, INKS[ink].header),
    ),
  })
  const body = rows.map(
    (cells, at) =>
      new TableRow({
        // Kept whole, a row that is longer than a page would lose what does not fit on it.
        ...((heights[at] ?? 0) < MOST_OF_A_PAGE ? { cantSplit: true } : {}),
        children: columns.map((_, index) => {
          // Surplus cells go into the last: nothing may be lost.
          const said = index === columns.length - 1 ? cells.slice(index).flat() : (cells[index] ?? [])
          const style = rowHeaders && index === 0 ? 'TableHeader' : 'TableText'
          return tableCell(said, { width: widths[index] ?? 0, style, keepNext: stays[at] ?? false })
        }),
      }),
  )
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: rowHeaders, noHBand: true, noVBand: true },
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
    rows: [header, ...body],
  })
}

type CellLook = { readonly width: number; readonly style: string; readonly keepNext: boolean }

const tableCell = (content: Cell, look: CellLook, rest: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    margins: MARGINS,
    ...rest,
    children: (content.length === 0 ? [[{ text: '' }]] : content).flatMap((words, at) =>
      // The first paragraph names a row; what follows tells of it.
      partsOf(words).flatMap((part) => partWord(part, at === 0 ? look : { ...look, style: 'TableText' })),
    ),
  })

/** A list in a cell stands less far in than one on the page. */
const ROW = { numbering: { reference: 'points', level: 0 }, indent: { left: 240, hanging: 200 } } as const

const partWord = (part: Part, { style, keepNext }: CellLook): readonly Paragraph[] =>
  (part.kind === 'list' ? part.rows : [part.words]).map(
    (words) =>
      new Paragraph({
        ...{ style, keepNext, spacing: { after: 20 }, children: [...runsOf(words)] },
        ...(part.kind === 'list' ? ROW : {}),
      }),
  )
