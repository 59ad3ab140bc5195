import { signOf } from '../../cardShapes.ts'
import type { Block, Card, Cell, ReportModel, Words } from '../../ReportModel.ts'

const RULE = '____________________________________________'

/**
 * The document as plain text for pasting into minutes or mail. Columns do not survive pasting: a table is told row by row,
 * each cell with its header.
 */
export function drawText({ header, sections }: ReportModel): string {
  const parts = [header, ...sections.flatMap(({ blocks }) => blocks.map(blockText))]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replaceAll(/[^\S\n]+\n/g, '\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(inOneLine(block.text), block.level === 1 ? '=' : '-')
    case 'paragraph':
      return said(block.words)
    case 'list':
      return block.rows.map((words) => `- ${said(words)}`).join('\n')
    case 'columns':
      return block.columns.map((blocks) => blocks.map(blockText).join('\n')).join('\n\n')
    case 'table':
      return tableText(block)
    case 'bars':
      return [
        block.title,
        ...block.rows.map(({ label, value, own }) => `- ${label}: ${value}${own === undefined ? '' : ` (${own})`}`),
      ].join('\n')
    case 'signatures':
      return block.labels.map((label) => `${RULE}\n${label}`).join('\n\n')
    case 'writing-lines':
      return [inOneLine(block.label), ...Array.from({ length: block.lines }, () => RULE)].join('\n')
    case 'cards':
      return block.cards.map(cardText).join('\n\n')
  }
}

/** A card with the sign of its shape and the shape in words, since no font has every sign. */
const cardText = ({ title, mark, rows, note }: Card): string =>
  [mark ? `${signOf(mark.shape)} ${title} (${mark.says})` : inOneLine(title), ...rows.map(said), note]
    .filter((line) => line !== '')
    .join('\n')

const underlined = (text: string, line: string) => `${text}\n${line.repeat(Math.min(60, text.length))}`

function tableText({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const told = rows.map((cells) =>
    cells.map((cell, index) => `${columns[index]?.header ?? ''}: ${cellText(cell)}`).join('\n'),
  )
  return [inOneLine(caption), ...told].join('\n\n')
}

const cellText = (cell: Cell): string => cell.map(said).join('\n  ')

/** Lines of one's own go on further in, so that none of them looks like a new row. */
const said = (words: Words): string =>
  words
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()
    .replaceAll(/ ?\n\s*/g, '\n    ')

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
