import type { AnySection, Block, Cell, Look, Span, Words } from '../ReportModel.ts'
import { bold } from '../say/words.ts'

/** In large print a table of more columns would break words in the middle. */
const MOST_COLUMNS = 4
/** Points at normal size: a letter of a long word in the widest font that is drawn with, and the room around a cell's words. */
const [LETTER, AROUND, PAGE] = [5.6, 10, 482]
/** Letters of the longest word that is not to be broken; what is longer is an address or no word. */
const LONGEST_WORD = 34
/** Room to write where a cell was left empty for it. */
const ROOM = '______________________'
/** Characters that a line holds in large print: cells that fit share it, so that a row stays in one view. */
const LINE = 56
/** More letters than this in a cell are read across the page: down a column they would take a third of it. */
const LONG = 600
const BETWEEN: Span = { text: ' · ' }

type Table = Extract<Block, { kind: 'table' }>

/**
 * The sections with every table that would break words in the middle told row by row, each cell with its header. A page of a
 * given length keeps its tables in normal print: told row by row they would not fit on it.
 */
export const spreadTables = <S extends AnySection>(
  sections: readonly S[],
  { size }: Pick<Look, 'size'>,
): readonly S[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [block]
      const breaksWords =
        size === 'large' ? block.columns.length > MOST_COLUMNS : section.fit === 'flow' && widthOfWords(block) > PAGE
      return breaksWords ? spreadTable(block) : [block]
    }),
  }))

/** The blocks with every table that holds a long text told row by row, so that the text has the whole width. */
export const acrossThePage = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.rows.some((row) => row.some((cell) => lengthOf(cell) > LONG))
      ? spreadTable(block)
      : [block],
  )

/** The width of a table whose columns are no wider than their longest word. */
const widthOfWords = ({ columns, rows }: Table): number =>
  columns
    .map(({ header, nowrap }, index) => {
      const texts = rows.flatMap((row) => (row[index] ?? []).map(textOf))
      const unbroken = [...header.split(' '), ...(nowrap ? texts : texts.flatMap((text) => text.split(/[\s/–-]+/)))]
      return Math.min(LONGEST_WORD, longestOf(unbroken)) * LETTER + AROUND
    })
    .reduce((sum, width) => sum + width, 0)

/** One by one: all the words of a large table are more arguments than a call takes. */
const longestOf = (words: readonly string[]): number => words.reduce((most, { length }) => Math.max(most, length), 0)

function spreadTable(table: Table): readonly Block[] {
  const caption: Block = { kind: 'paragraph', style: 'body', words: [bold(table.caption)] }
  return [caption, ...table.rows.flatMap((cells) => spreadRow(cells, table))]
}

/**
 * The row by its name, which for a number is the number with what it numbers, and the rest of it in a list that stays whole;
 * what is long, or has lines of its own, stands after it as it was written.
 */
function spreadRow(cells: readonly Cell[], { columns }: Table): readonly Block[] {
  const said = columns.map(({ header }, index) => ({
    ...{ header, cell: cells[index] ?? [] },
    words: wordsOf(cells[index] ?? []),
  }))
  const [first, second, ...rest] = said
  if (!first || !second) return []
  const isNumber = columns[0]?.nowrap === true
  const name: Words = isNumber
    ? [bold(`${first.header} ${textOf(first.words)}. ${second.header}: `), ...second.words]
    : [bold(`${first.header}: `), ...first.words.map((span) => ({ ...span, bold: true as const }))]
  const left = isNumber ? rest : [second, ...rest]
  const short = left.filter(({ cell }) => !isApart(cell))
  const rows = short.map(({ header, words }): Words => [bold(`${header}: `), ...words])
  return [
    { kind: 'paragraph', style: 'body', words: name },
    ...(rows.length === 0 ? [] : [{ kind: 'list', rows: sharingLines(rows), isWhole: true } as const]),
    ...left.filter(({ cell }) => isApart(cell)).flatMap(({ header, cell }) => paragraphsOf(header, cell)),
  ]
}

const isApart = (cell: Cell): boolean =>
  lengthOf(cell) > LONG || cell.some((words) => words.some(({ text }) => text.includes('\n')))

const paragraphsOf = (header: string, cell: Cell): readonly Block[] =>
  cell.map((words, index) => ({
    ...{ kind: 'paragraph', style: 'body' },
    words: index === 0 ? [bold(`${header}: `), ...words] : words,
  }))

const lengthOf = (cell: Cell): number => cell.reduce((sum, words) => sum + textOf(words).length, 0)

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
