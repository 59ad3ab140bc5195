import type { Block, Cell, ReportModel, Words } from '../../src/report/ReportModel.ts'

const said = (words: Words) => words.map(({ text }) => text).join('')
const saidInCell = (cell: Cell) => cell.map(said)

/** Every text that a rendering must hold, in the order it is read; a table row by row after its header. */
export const modelWords = ({ sections }: ReportModel): readonly string[] =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(blockWords))
    .flatMap((text) => text.split('\n'))
    // A row of somebody's own list is drawn with the format's own mark.
    .map((line) => line.replace(/^[-–—*•·] +/, ''))
    .filter((text) => text.trim() !== '')

function blockWords(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [said(block.words)]
    case 'list':
      return block.rows.map(said)
    case 'columns':
      return block.columns.flat().flatMap(blockWords)
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((row) => row.flatMap(saidInCell)),
      ]
    case 'bars':
      return [
        block.title,
        ...block.rows.flatMap(({ label, value, own }) => [label, value, ...(own === undefined ? [] : [own])]),
      ]
    case 'signatures':
      return block.labels
    case 'writing-lines':
      return [block.label]
    case 'cards':
      return block.cards.flatMap(({ title, rows, note }) => [title, ...rows.map(said), note])
  }
}

const bare = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '')

/** The first text of the model that a rendering's text does not hold after the one before it; undefined when all are there. */
export function firstMissing(text: string, words: readonly string[]): string | undefined {
  const all = bare(text)
  let from = 0
  return words.find((word) => {
    const at = all.indexOf(bare(word), from)
    if (at < 0) return true
    from = at + bare(word).length
    return false
  })
}
