import type { AnySection, Block, Cell, Span, Words } from '../ReportModel.ts'
import { bold } from '../say/words.ts'

/** In large print a table of more columns would break words in the middle. */
const MOST_COLUMNS = 4
/** Room to write where a cell was left empty for it. */
const ROOM = '______________________'
/** Characters that a line holds in large print: cells that fit share it, so that a row stays in one view. */
const LINE = 56
const BETWEEN: Span = { text: ' · ' }

type Table = Extract<Block, { kind: 'table' }>

/** The sections with every wide table told row by row, each cell with its header: for large print. */
export const spreadTables = <S extends AnySection>(sections: readonly S[]): readonly S[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(spreadBlock) }))

function spreadBlock(block: Block): readonly Block[] {
  if (block.kind !== 'table' || block.columns.length <= MOST_COLUMNS) return [block]
  const caption: Block = { kind: 'paragraph', style: 'body', words: [bold(block.caption)] }
  return [caption, ...block.rows.flatMap((cells) => spreadRow(cells, block))]
}

/** The row by its name, which for a number is the number with what it numbers, and the rest of it in a list that stays whole. */
function spreadRow(cells: readonly Cell[], { columns }: Table): readonly Block[] {
  const said = columns.map(({ header }, index) => ({ header, words: wordsOf(cells[index] ?? []) }))
  const [first, second, ...rest] = said
  if (!first || !second) return []
  const isNumber = columns[0]?.nowrap === true
  const name: Words = isNumber
    ? [bold(`${first.header} ${textOf(first.words)}. ${second.header}: `), ...second.words]
    : [bold(`${first.header}: `), ...first.words.map((span) => ({ ...span, bold: true as const }))]
  const rows = (isNumber ? rest : [second, ...rest]).map(({ header, words }): Words => [bold(`${header}: `), ...words])
  return [
    { kind: 'paragraph', style: 'body', words: name },
    { kind: 'list', rows: sharingLines(rows), isWhole: true },
  ]
}

/** A cell's paragraphs after each other; what ends no sentence, and no row of boxes, is told apart by a dot. */
function wordsOf(cell: Cell): Words {
  const paragraphs = cell.filter((words) => textOf(words) !== '')
  if (paragraphs.length === 0) return [{ text: ROOM }]
  return paragraphs.flatMap((words, index) => {
    const before = textOf(paragraphs[index - 1] ?? [])
    if (index === 0) return words
    return [/[.?!]$/.test(before) || textOf(words).startsWith('☐') ? { text: ' ' } : BETWEEN, ...words]
  })
}

function sharingLines(rows: readonly Words[]): readonly Words[] {
  const lines: Words[] = []
  for (const row of rows) {
    const last = lines.at(-1)
    const fits = last !== undefined && textOf(last).length + textOf(row).length < LINE
    if (fits) lines[lines.length - 1] = [...last, BETWEEN, ...row]
    else lines.push(row)
  }
  return lines
}

const textOf = (words: Words): string => words.map(({ text }) => text).join('')
