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
import type { Block, Cell, Look, Words } from '../../ReportModel.ts'
import { columnWidths } from '../columnWidths.ts'
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
    const longest = Math.max(...unbroken.map(({ length }) => length))
    return { weight, nowrap: nowrap ?? false, narrowest: longest * letter + (MARGINS.left + MARGINS.right) / A_POINT }
  })
  return columnWidths(needs, TEXT_WIDTH / A_POINT).map((points) => Math.round(points * A_POINT))
}

const textOf = (content: Cell | undefined): string =>
  (content ?? []).flatMap((words) => words.map(({ text }) => text)).join('')

/** A row that may take so much of a page may be cut, since the office's own lines can be longer than is reckoned here. */
const MOST_OF_A_PAGE = 0.5
/** Height of the text on an A4 page, in points. */
const PAGE_HEIGHT = 700

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
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0) * size * 1.25
  })
  return Math.max(0, ...heights) / PAGE_HEIGHT
}

/** A day goes on a line of its own where it has no room beside its label: an office would cut it at a hyphen. */
function withWholeDay(words: Words, width: number, look: Look): Words {
  const [only, ...more] = words
  const said = more.length === 0 && only ? /^(.+) (\d{4}-\d\d-\d\d)$/.exec(only.text) : null
  if (!only || !said) return words
  const room = (width - MARGINS.left - MARGINS.right) / A_POINT
  const isShort = only.text.length * (sizesOf(look).small / 2) * LETTER < room
  return isShort ? words : [{ ...only, text: `${said[1]}\n${said[2]}` }]
}

/** A real table: its header row repeats on each page and is named as such, and only a long row is cut in two. */
export function tableWord(table: TableBlock, look: Look): Table {
  const { columns, rows, rowHeaders } = table
  const { ink } = look
  const side = { style: BorderStyle.SINGLE, size: 4, color: INKS[ink].line } as const
  const widths = widthsOf(table, look)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      tableCell([[{ text: column.header }]], widths[index] ?? 0, 'TableHeader', INKS[ink].header),
    ),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({
        // Kept whole, a row that is longer than a page would lose what does not fit on it.
        ...(pagesOf(cells, widths, look) < MOST_OF_A_PAGE ? { cantSplit: true } : {}),
        children: columns.map((_, index) => {
          const width = widths[index] ?? 0
          // Surplus cells go into the last: nothing may be lost.
          const said = index === columns.length - 1 ? cells.slice(index).flat() : (cells[index] ?? [])
          const style = rowHeaders && index === 0 ? 'TableHeader' : 'TableText'
          return tableCell(
            said.map((words) => withWholeDay(words, width, look)),
            width,
            style,
            {},
          )
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

const tableCell = (content: Cell, width: number, style: string, look: Partial<ITableCellOptions>): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...look,
    children: (content.length === 0 ? [[{ text: '' }]] : content).flatMap((words, at) =>
      // The first paragraph names a row; what follows tells of it.
      partsOf(words).flatMap((part) => partWord(part, at === 0 ? style : 'TableText')),
    ),
  })

/** A list in a cell stands less far in than one on the page. */
const ROW = { numbering: { reference: 'points', level: 0 }, indent: { left: 240, hanging: 200 } } as const

const partWord = (part: Part, style: string): readonly Paragraph[] =>
  (part.kind === 'list' ? part.rows : [part.words]).map(
    (words) =>
      new Paragraph({
        ...{ style, spacing: { after: 20 }, children: [...runsOf(words)] },
        ...(part.kind === 'list' ? ROW : {}),
      }),
  )
