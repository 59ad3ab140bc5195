import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
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
import { isName, leadsTo } from '../leadsTo.ts'
import { barsWord, type Setting } from './barsWord.ts'
import { cardsWord } from './cardsWord.ts'
import { TEXT_WIDTH, tableWord } from './tableWord.ts'
import { runsOf } from './wordsRuns.ts'

type Blocks = readonly (Paragraph | Table)[]

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const STYLES = { lead: 'Lead', body: 'Normal', small: 'Small' } as const
/** The numbering of a list of points; `looks.ts` says how it looks. */
const POINTS = { reference: 'points', level: 0 } as const
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const
/** Room above a line to sign or write on, and above the label of the latter, in twentieths of a point. */
const ROOM = { signing: 400, writing: 480, label: 160 } as const

/** Blocks as paragraphs and tables of a Word file, where what leads to the next block stays on its page. */
export const blocksWord = (blocks: readonly Block[], setting: Setting): Blocks =>
  blocks.flatMap((block, index) => blockWord(block, leadsTo(blocks, index), setting))

/** Columns stand under each other, in the order they are read. */
function blockWord(block: Block, keepNext: boolean, setting: Setting): Blocks {
  switch (block.kind) {
    case 'heading':
      return [headingWord(block, false)]
    case 'paragraph':
      return partsOf(block.words).flatMap((part) =>
        part.kind === 'list'
          ? points(part.rows, false, keepNext)
          : [paragraph(part.words, STYLES[block.style], { keepNext, keepLines: isName(block) })],
      )
    case 'list':
      return points(block.rows, block.isWhole, keepNext)
    case 'columns':
      return blocksWord(block.columns.flat(), setting)
    case 'table':
      return [
        new Paragraph({ style: 'FigureTitle', keepNext: true, children: [...runsOf([{ text: block.caption }])] }),
        tableWord(block, setting, keepNext),
        // A table that ends a page or meets another needs a paragraph after it.
        new Paragraph({ keepNext, spacing: { after: 0, line: 60, lineRule: LineRuleType.EXACT }, children: [] }),
      ]
    case 'bars':
      return barsWord(block, setting, keepNext)
    case 'signatures':
      return signatures(block.labels)
    case 'writing-lines':
      return [
        paragraph([{ text: block.label }], 'Small', { keepNext: true, spacing: { before: ROOM.label } }),
        ...Array.from({ length: block.lines }, (_, index) => writingLine(index < block.lines - 1)),
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

const paragraph = (
  words: Words,
  style: string,
  rest: Pick<IParagraphOptions, 'keepNext' | 'keepLines' | 'spacing'> = {},
) => new Paragraph({ style, alignment: AlignmentType.LEFT, ...rest, children: [...runsOf(words)] })

/** A list, with the room of a paragraph after its last row; neither its first row nor its last is alone on a page. */
const points = (rows: readonly Words[], isWhole: boolean | undefined, leads: boolean): readonly Paragraph[] =>
  rows.map((words, at) => {
    const left = rows.length - 1 - at
    return new Paragraph({
      ...{ numbering: POINTS, spacing: { after: left === 0 ? 80 : 20 } },
      keepNext: left === 0 ? leads : isWhole === true || at === 0 || left === 1,
      children: [...runsOf(words)],
    })
  })

/**
 * A line across the page to write on. Paragraphs with the same lines share them, but for the one between them, and the room
 * above a line is a high row: white space before a paragraph would stand outside its lines.
 */
const writingLine = (keepNext: boolean) =>
  new Paragraph({
    style: 'Small',
    border: { between: LINE, bottom: LINE },
    spacing: { after: 0, line: ROOM.writing, lineRule: LineRuleType.EXACT },
    keepNext,
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
