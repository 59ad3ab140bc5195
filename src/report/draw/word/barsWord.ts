import { ImageRun, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { BarRow, Block, Look } from '../../ReportModel.ts'
import { BAR, barPicture } from './barPicture.ts'
import { cleanXml } from './cleanXml.ts'
import { runsOf } from './wordsRuns.ts'

type Bars = Extract<Block, { kind: 'bars' }>

/** How a file is set, with the rows of all its charts: the place among them numbers a picture, the same in every file of a model. */
export type Setting = Look & { readonly bars: readonly BarRow[] }

/** The rows of all charts of a document, in order. */
export const barsIn = (blocks: readonly Block[]): readonly BarRow[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'columns') return barsIn(block.columns.flat())
    return block.kind === 'bars' ? block.rows : []
  })

const INKS = { colour: '12436D', black: '000000' } as const
/** Where the words beside a bar begin, in twentieths of a point. */
const BESIDE = (BAR.width + 10) * 20
/** A picture is measured in pixels of 96 to the inch. */
const PIXELS = 96 / 72

/** A chart as rows that stay together: the bar as a picture, and beside it everything it says. */
export function barsWord({ title, takeaway, rows }: Bars, setting: Setting, leads: boolean): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'FigureTitle', keepNext: true, children: [...runsOf([{ text: title }])] }),
    ...rows.map((row, index) => barRow(row, { isLast: index === rows.length - 1, leads, takeaway }, setting)),
  ]
}

type InChart = { readonly isLast: boolean; readonly leads: boolean; readonly takeaway: string }

function barRow(row: BarRow, { isLast, leads, takeaway }: InChart, { ink, bars }: Setting): Paragraph {
  const { label, bar, value, own } = row
  const said = [{ text: `${label}: ` }, { text: value, bold: true as const }, ...(own ? [{ text: ` (${own})` }] : [])]
  return new Paragraph({
    indent: { left: BESIDE, hanging: BESIDE },
    tabStops: [{ type: TabStopType.LEFT, position: BESIDE }],
    spacing: { after: isLast ? 160 : 40 },
    keepLines: true,
    keepNext: !isLast || leads,
    children: [
      new ImageRun({
        type: 'png',
        data: barPicture(bar, INKS[ink]),
        transformation: { width: Math.round(BAR.width * PIXELS), height: Math.round(BAR.height * PIXELS) },
        altText: {
          id: String(bars.indexOf(row) + 1),
          name: cleanXml(label),
          title: cleanXml(label),
          description: cleanXml(takeaway),
        },
      }),
      new TextRun({ children: [new Tab()] }),
      ...runsOf(said),
    ],
  })
}
