import type { Block } from '../../../ReportModel.ts'
import type { Role } from '../operations.ts'
import { GAPS, SHEET } from '../sheet.ts'
import { barStrips } from './bars.ts'
import { besideStrip } from './beside.ts'
import { cardStrips } from './cards.ts'
import { listStrips } from './list.ts'
import { signatureStrips, writingLineStrips } from './signatures.ts'
import { changeFirst, changeLast, heightOf, keptTogether, type Setting, type Strip, tagged, withGap } from './strip.ts'
import { tableStrips } from './table.ts'
import { lineStrips } from './words.ts'

const GUTTER = 24
/** Letter size in points from which columns stand under each other. */
const ONE_COLUMN_FROM = 16
const HEADINGS: { readonly [level in 1 | 2 | 3]: Extract<Role, 'H1' | 'H2' | 'H3'> } = { 1: 'H1', 2: 'H2', 3: 'H3' }

/** A block as strips, ready to be laid on pages; the only place that knows every kind of block. */
export function blockStrips(block: Block, setting: Setting): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(block.level, block.text, setting)
    case 'paragraph':
      return withGap(tagged(lineStrips(block.words, setting.styles[block.style], setting), 'P'), GAPS[block.style])
    case 'list':
      return wholeIfShort(block, listStrips(block.rows, setting))
    case 'columns':
      return columnStrips(block.columns, setting)
    case 'table':
      return tableStrips(block, setting)
    case 'bars':
      return barStrips(block, setting)
    case 'signatures':
      return signatureStrips(block.labels, setting)
    case 'writing-lines':
      return writingLineStrips(block.label, block.lines, setting)
    case 'cards':
      return cardStrips(block.cards, setting)
  }
}

/** A list taller than a third of the page may break: kept whole it would leave much of the page before it empty. */
const wholeIfShort = ({ isWhole }: Extract<Block, { kind: 'list' }>, strips: readonly Strip[]): readonly Strip[] =>
  isWhole && heightOf(strips) < (SHEET.bottom - SHEET.top) / 3 ? keptTogether(strips) : strips

function headingStrips(level: 1 | 2 | 3, text: string, setting: Setting): readonly Strip[] {
  const role = HEADINGS[level]
  const key = `h${level}` as const
  const lines = tagged(lineStrips([{ text }], setting.styles[key], setting), role)
  const kept = changeLast(keptTogether(lines), (last) => ({ ...last, keep: true }))
  const marked = level === 3 ? kept : changeFirst(kept, (first) => withBookmark(first, level, text))
  return withGap(marked, GAPS[key])
}

const withBookmark = (strip: Strip, level: 1 | 2, title: string): Strip => ({
  ...strip,
  paint: (top) => [{ kind: 'bookmark', page: top.page, y: top.y, level, title: title.trim() }, ...strip.paint(top)],
})

function columnStrips(columns: readonly (readonly Block[])[], setting: Setting): readonly Strip[] {
  const { x, width, styles } = setting
  // In large print a column would hold two words a line: there they stand under each other.
  if (styles.body.size >= ONE_COLUMN_FROM) return columns.flat().flatMap((block) => blockStrips(block, setting))
  const each = (width - GUTTER * (columns.length - 1)) / columns.length
  const strips = columns.map((blocks, index) =>
    blocks.flatMap((block) => blockStrips(block, { ...setting, x: x + index * (each + GUTTER), width: each })),
  )
  return withGap([besideStrip(strips, { above: 0, below: 0 }, () => [])], GAPS.columns)
}
