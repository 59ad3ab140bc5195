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
      return block.level === 1
        ? `${block.text}\n${'='.repeat(Math.min(60, block.text.length))}`
        : underlined(block.text)
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
      return [block.label, ...Array.from({ length: block.lines }, () => RULE)].join('\n')
    case 'cards':
      return block.cards.map(cardText).join('\n\n')
  }
}

/** A card with the sign of its shape and the shape in words, since no font has every sign. */
const cardText = ({ title, mark, rows, note }: Card): string =>
  [mark ? `${signOf(mark.shape)} ${title} (${mark.says})` : title, ...rows.map(said), note]
    .filter((line) => line !== '')
    .join('\n')

const underlined = (text: string) => `${text}\n${'-'.repeat(Math.min(60, text.length))}`

function tableText({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const told = rows.map((cells) =>
    cells.map((cell, index) => `${columns[index]?.header ?? ''}: ${cellText(cell)}`).join('\n'),
  )
  return [caption, ...told].join('\n\n')
}

const cellText = (cell: Cell): string => cell.map(said).join('\n  ')

/** On one line: a line end inside a text would look like a new row. */
const said = (words: Words): string =>
  words
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
