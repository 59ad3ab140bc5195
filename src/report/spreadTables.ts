import type { Block, Cell, Section, Words } from './ReportModel.ts'
import { bold } from './words.ts'

/** In large print a table of more columns would break words in the middle. */
const MOST_COLUMNS = 4
/** Room to write where a cell was left empty for it. */
const ROOM = '______________________'

type Table = Extract<Block, { kind: 'table' }>

/** The sections with every wide table told row by row, each cell with its header: for large print. */
export const spreadTables = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(spreadBlock) }))

function spreadBlock(block: Block): readonly Block[] {
  if (block.kind !== 'table' || block.columns.length <= MOST_COLUMNS) return [block]
  const caption: Block = { kind: 'paragraph', style: 'body', words: [bold(block.caption)] }
  return [caption, ...block.rows.map((cells): Block => ({ kind: 'list', rows: cells.flatMap(rowsOf(block)) }))]
}

const rowsOf =
  ({ columns }: Table) =>
  (cell: Cell, index: number): readonly Words[] => {
    const [first = [], ...rest] = cell
    const isEmpty = first.every(({ text }) => text === '')
    return [[bold(`${columns[index]?.header ?? ''}: `), ...(isEmpty ? [{ text: ROOM }] : first)], ...rest]
  }
