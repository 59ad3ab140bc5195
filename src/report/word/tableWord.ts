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
import type { Block, Cell, Look } from '../ReportModel.ts'
import { cell } from '../words.ts'
import { sizesOf } from './looks.ts'
import { runsOf } from './wordsRuns.ts'

/** The width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638
/** Grey in the header row is at least 93 % light, so that a grey printer keeps the words readable. */
const INKS = {
  colour: { line: '6B6B6B', header: { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0', color: 'auto' } } },
  black: { line: '000000', header: {} },
} as const
const MARGINS = { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 90, right: 90 } as const

type TableBlock = Extract<Block, { kind: 'table' }>

/** Shares of the width by weight; a column that must not wrap gets room for its longest text, at half an em a letter. */
function widthsOf({ columns, rows }: TableBlock, look: Look): readonly number[] {
  const letter = sizesOf(look).small * 10 * 0.56
  const needed = columns.map(({ header, nowrap }, index) => {
    if (!nowrap) return 0
    const texts = [
      header.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '',
      ...rows.map((row) => textOf(row[index])),
    ]
    return Math.max(...texts.map(({ length }) => length)) * letter + MARGINS.left + MARGINS.right
  })
  const free = TEXT_WIDTH - needed.reduce((sum, width) => sum + width, 0)
  const total = columns.reduce((sum, { weight, nowrap }) => sum + (nowrap ? 0 : weight), 0)
  return columns.map(({ weight }, index) => Math.round((needed[index] ?? 0) || (free * weight) / total))
}

const textOf = (content: Cell | undefined): string =>
  (content ?? []).flatMap((words) => words.map(({ text }) => text)).join('')

/** A real table: its header row repeats on each page and is named as such, and no row is cut in two. */
export function tableWord(table: TableBlock, look: Look): Table {
  const { columns, rows, rowHeaders } = table
  const { ink } = look
  const side = { style: BorderStyle.SINGLE, size: 4, color: INKS[ink].line } as const
  const widths = widthsOf(table, look)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      tableCell(cell(column.header), widths[index] ?? 0, 'TableHeader', INKS[ink].header),
    ),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, index) =>
          tableCell(
            // Surplus cells go into the last: nothing may be lost.
            index === columns.length - 1 ? cells.slice(index).flat() : (cells[index] ?? []),
            widths[index] ?? 0,
            rowHeaders && index === 0 ? 'TableHeader' : 'TableText',
            {},
          ),
        ),
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
    children: (content.length === 0 ? cell('') : content).map(
      (words, at) =>
        // The first paragraph names a row; what follows tells of it.
        new Paragraph({ style: at === 0 ? style : 'TableText', spacing: { after: 20 }, children: [...runsOf(words)] }),
    ),
  })
