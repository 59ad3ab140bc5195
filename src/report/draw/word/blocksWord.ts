import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { partsOf } from '../../partsOf.ts'
import type { Block, Words } from '../../ReportModel.ts'
import { barsWord, type Setting } from './barsWord.ts'
import { cardsWord } from './cardsWord.ts'
import { TEXT_WIDTH, tableWord } from './tableWord.ts'
import { runsOf } from './wordsRuns.ts'

type Blocks = readonly (Paragraph | Table)[]

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { lead: 'Lead', body: 'Normal', small: 'Small' } as const
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const
/** Room above a line to sign or write on, in twentieths of a point. */
const ROOM = { signing: 400, writing: 360 } as const

/** A block as paragraphs and tables of a Word file; columns stand under each other, in the order they are read. */
export function blockWord(block: Block, setting: Setting): Blocks {
  switch (block.kind) {
    case 'heading':
      return [headingWord(block, false)]
    case 'paragraph':
      return partsOf(block.words).flatMap((part) =>
        part.kind === 'list' ? part.rows.map(bullet) : [paragraph(part.words, STYLES[block.style])],
      )
    case 'list':
      return block.rows.map(bullet)
    case 'columns':
      return block.columns.flat().flatMap((inner) => blockWord(inner, setting))
    case 'table':
      return [
        new Paragraph({ style: 'FigureTitle', keepNext: true, children: [...runsOf([{ text: block.caption }])] }),
        tableWord(block, setting),
        // A table that ends a page or meets another needs a paragraph after it.
        new Paragraph({ spacing: { after: 0, line: 60, lineRule: LineRuleType.EXACT }, children: [] }),
      ]
    case 'bars':
      return barsWord(block, setting)
    case 'signatures':
      return signatures(block.labels)
    case 'writing-lines':
      return [
        paragraph([{ text: block.label }], 'Small'),
        ...Array.from({ length: block.lines }, () => ruled('', ROOM.writing)),
      ]
    case 'cards':
      return block.cards.flatMap((card) => cardsWord(card, setting))
  }
}

/** A heading, where its section starts a page as the first words on it. */
export const headingWord = (
  { level, text }: Extract<Block, { kind: 'heading' }>,
  pageBreakBefore: boolean,
): Paragraph => new Paragraph({ heading: HEADINGS[level], pageBreakBefore, children: [...runsOf([{ text }])] })

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
    children: [...runsOf([{ text: label }])],
  })

/** Room between two lines beside each other, in twentieths of a point. */
const BETWEEN = 400

/** A line each to sign on, beside each other, with whose it is under it. */
function signatures(labels: readonly string[]): Blocks {
  const each = (TEXT_WIDTH - BETWEEN * (labels.length - 1)) / labels.length
  const starts = labels.map((_, index) => Math.round(index * (each + BETWEEN)))
  const tabAt = (position: number) => ({ type: TabStopType.LEFT, position })
  const lines = starts.flatMap((start, index) => [
    ...(index === 0 ? [] : [tabAt(start)]),
    { ...tabAt(Math.round(start + each)), leader: LeaderType.UNDERSCORE },
  ])
  return [
    new Paragraph({
      style: 'Small',
      tabStops: lines,
      spacing: { before: ROOM.signing, after: 20 },
      keepNext: true,
      children: lines.map(() => new TextRun({ children: [new Tab()] })),
    }),
    new Paragraph({
      style: 'Small',
      tabStops: starts.slice(1).map(tabAt),
      spacing: { after: 60 },
      children: labels.flatMap((label, index) => [
        ...(index === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
        ...runsOf([{ text: label }]),
      ]),
    }),
  ]
}
