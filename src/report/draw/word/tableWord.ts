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
import type { Block, Cell, Look } from '../../ReportModel.ts'
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

/** The widths of the columns; a letter of a word or line that must not break is taken for 0.56 em. */
function widthsOf({ columns, rows }: TableBlock, look: Look): readonly number[] {
  const letter = (sizesOf(look).small / 2) * 0.56
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
      tableCell([[{ text: column.header }]], widths[index] ?? 0, 'TableHeader', INKS[ink].header),
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
    children: (content.length === 0 ? [[{ text: '' }]] : content).map(
      (words, at) =>
        // The first paragraph names a row; what follows tells of it.
        new Paragraph({ style: at === 0 ? style : 'TableText', spacing: { after: 20 }, children: [...runsOf(words)] }),
    ),
  })
