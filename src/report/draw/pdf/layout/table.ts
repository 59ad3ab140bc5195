import { partsOf } from '../../../partsOf.ts'
import type { Block, Cell, Column } from '../../../ReportModel.ts'
import { type ColumnNeed, columnWidths } from '../../columnWidths.ts'
import { SMALL_TABLE } from '../../leadsTo.ts'
import { type Attributes, corners, type Operation } from '../operations.ts'
import { GAPS, SHEET, type Styles, type TextStyle } from '../sheet.ts'
import { measureWords } from '../text/breakLines.ts'
import { besideStrip, type Decorate } from './beside.ts'
import { listStrips } from './list.ts'
import { heightOf, keptTogether, notAlone, type Setting, type Strip, strip, tagged, withGap } from './strip.ts'
import { lineStrips } from './words.ts'

type Table = Extract<Block, { kind: 'table' }>
/** A cell with its place in points and what it is in the structure. */
type Placed = { readonly x: number; readonly width: number; readonly cell: Cell; readonly scope?: 'Row' | 'Column' }

const PADDING = { side: 5, above: 2.5, below: 3.5 }
const BORDER = { ink: 'rule', thickness: 0.6 } as const
const PARAGRAPH_GAP = 2
/** A header row taller than this share of the page would leave too little for the rows, and is not repeated. */
const TALLEST_HEADER = 1 / 3

/** A table with a caption, a header row that is repeated on new pages, and rows that stay whole. */
export function tableStrips(table: Table, setting: Setting): readonly Strip[] {
  const caption = tagged(lineStrips([{ text: table.caption }], setting.styles.strong, setting), 'Caption')
  const rows = allRows(table)
  const widths = columnWidths(needs(table, rows, setting), setting.width)
  const headers = table.columns.map(({ header }) => [[{ text: header }]])
  const header = rowStrip(place(headers, widths, setting, 'Column'), setting, true)
  const head = tagged([{ ...header, gap: 4, keep: rows.length > 0 }], 'THead')
  const isRepeated = header.height < (SHEET.bottom - SHEET.top) * TALLEST_HEADER
  const body = rows.map((row) => {
    const strip = rowStrip(place(row, widths, setting, table.rowHeaders ? 'Row' : undefined), setting, false)
    return isRepeated ? { ...strip, repeat: header } : strip
  })
  const small = (SHEET.bottom - SHEET.top) * SMALL_TABLE
  const parts = [...keptTogether([...caption, ...head]), ...tagged(notAlone(body, small), 'TBody')]
  const isSmall = heightOf(parts) < small
  return withGap(tagged(isSmall ? keptTogether(parts) : parts, 'Table'), GAPS.table)
}

/** Rows with exactly one cell a column; surplus cells go into the last, since nothing may be lost. */
const allRows = ({ rows, columns }: Table): readonly (readonly Cell[])[] =>
  rows.map((row) => columns.map((_, i) => (i === columns.length - 1 ? row.slice(i).flat() : (row[i] ?? []))))

function needs(table: Table, rows: readonly (readonly Cell[])[], { measure, styles }: Setting): readonly ColumnNeed[] {
  return table.columns.map(({ header, weight, nowrap }: Column, i) => {
    const isName = table.rowHeaders && i === 0
    const words = rows
      .flatMap((row) => (row[i] ?? []).map((words, at) => ({ words, style: cellStyle(isName && at === 0, styles) })))
      .map(({ words, style }) => measureWords(words, style, measure))
    const inHeader = measureWords([{ text: header }], styles.strong, measure).narrowest
    const narrowest = Math.max(inHeader, ...words.map(({ narrowest, whole }) => (nowrap ? whole : narrowest)))
    return { weight, nowrap: nowrap === true, narrowest: narrowest + PADDING.side * 2 + 0.1 }
  })
}

const cellStyle = (isHeader: boolean, { strong, small }: Styles): TextStyle => (isHeader ? strong : small)

function place(
  row: readonly Cell[],
  widths: readonly number[],
  { x }: Setting,
  scope: 'Row' | 'Column' | undefined,
): readonly Placed[] {
  return row.map((cell, index) => ({
    x: x + widths.slice(0, index).reduce((sum, width) => sum + width, 0),
    width: widths[index] ?? 0,
    cell,
    ...(scope === 'Column' || (scope === 'Row' && index === 0) ? { scope } : {}),
  }))
}

function rowStrip(cells: readonly Placed[], setting: Setting, isHeader: boolean): Strip {
  const columns = cells.map((placed) => cellStrips(placed, setting))
  const decorate: Decorate = (page, top, bottom) => borders(cells, isHeader, page, top, bottom)
  const [row] = tagged([besideStrip(columns, PADDING, decorate)], 'TR')
  return row ?? strip(0, () => [])
}

/** A cell of one paragraph holds its words itself; several are tagged each. The first names a row, what follows tells of it. */
function cellStrips({ x, width, cell, scope }: Placed, setting: Setting): readonly Strip[] {
  const inside = { ...setting, x: x + PADDING.side, width: width - PADDING.side * 2 }
  const styleAt = (at: number) => cellStyle(scope !== undefined && at === 0, setting.styles)
  const parts = cell.flatMap((words, at) => partsOf(words).map((part) => ({ part, style: styleAt(at) })))
  const single = parts.length < 2
  const strips = parts.flatMap(({ part, style }) => {
    if (part.kind === 'list') return withGap(listStrips(part.rows, inside, style), PARAGRAPH_GAP)
    const lines = lineStrips(part.words, style, inside)
    return withGap(single ? lines : tagged(lines, 'P'), PARAGRAPH_GAP)
  })
  const attributes: Attributes = scope === undefined ? {} : { scope }
  return tagged(heightOf(strips) === 0 ? [strip(0, () => [])] : strips, scope ? 'TH' : 'TD', attributes)
}

function borders(
  cells: readonly Placed[],
  isHeader: boolean,
  page: number,
  top: number,
  bottom: number,
): readonly Operation[] {
  const last = cells.at(-1)
  const left = cells[0]?.x ?? 0
  const right = last ? last.x + last.width : left
  const box = { x: left, y: top, width: right - left, height: bottom - top }
  const shared = { page, artifact: 'Layout' } as const
  const fill: Operation = { kind: 'fill', points: corners(box), ink: 'shade', ...shared }
  const between = cells
    .slice(1)
    .map(({ x }): Operation => ({ kind: 'line', from: [x, top], to: [x, bottom], ...BORDER, ...shared }))
  return [...(isHeader ? [fill] : []), { kind: 'outline', box, ...BORDER, ...shared }, ...between]
}
