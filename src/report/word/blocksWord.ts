import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx'
import type { Block, Look, Words } from '../ReportModel.ts'
import { plain } from '../words.ts'
import { cardsWord } from './cardsWord.ts'
import { tableWord } from './tableWord.ts'
import { runsOf } from './wordsRuns.ts'

type Blocks = readonly (Paragraph | Table)[]

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { lead: 'Lead', body: 'Normal', small: 'Small' } as const
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const
/** Room above a line to sign or write on, in twentieths of a point. */
const ROOM = { signing: 640, writing: 360 } as const

/** A block as paragraphs and tables of a Word file; columns stand under each other, in the order they are read. */
export function blockWord(block: Block, look: Look): Blocks {
  switch (block.kind) {
    case 'heading':
      return [headingWord(block, false)]
    case 'paragraph':
      return [paragraph(block.words, STYLES[block.style])]
    case 'list':
      return block.rows.map(bullet)
    case 'columns':
      return block.columns.flat().flatMap((inner) => blockWord(inner, look))
    case 'table':
      return [
        new Paragraph({ style: 'FigureTitle', keepNext: true, children: [...runsOf(plain(block.caption))] }),
        tableWord(block, look),
        // A table that ends a page or meets another needs a paragraph after it.
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ]
    case 'bars':
      return [
        new Paragraph({ style: 'FigureTitle', keepNext: true, children: [...runsOf(plain(block.title))] }),
        ...block.rows.map(({ label, value, own }) =>
          bullet([{ text: `${label}: ` }, { text: value, bold: true }, ...(own ? [{ text: ` (${own})` }] : [])]),
        ),
      ]
    case 'signatures':
      return block.labels.map((label) => ruled(label, ROOM.signing))
    case 'writing-lines':
      return [
        paragraph(plain(block.label), 'Small'),
        ...Array.from({ length: block.lines }, () => ruled('', ROOM.writing)),
      ]
    case 'cards':
      return block.cards.flatMap((card) => cardsWord(card, look))
  }
}

/** A heading, where its section starts a page as the first words on it. */
export const headingWord = (
  { level, text }: Extract<Block, { kind: 'heading' }>,
  pageBreakBefore: boolean,
): Paragraph => new Paragraph({ heading: HEADINGS[level], pageBreakBefore, children: [...runsOf(plain(text))] })

const paragraph = (words: Words, style: string) =>
  new Paragraph({ style, alignment: AlignmentType.LEFT, children: [...runsOf(words)] })

const bullet = (words: Words) =>
  new Paragraph({ bullet: { level: 0 }, spacing: { after: 20 }, children: [...runsOf(words)] })

/** A line across the page to write on, with what belongs under it. */
const ruled = (label: string, room: number) =>
  new Paragraph({
    style: 'Small',
    border: label === '' ? { bottom: LINE } : { top: LINE },
    spacing: { before: room, after: 60 },
    keepLines: true,
    children: [...runsOf(plain(label))],
  })
