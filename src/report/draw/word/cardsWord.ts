import { BorderStyle, Paragraph, TextRun } from 'docx'
import { signOf } from '../../cardShapes.ts'
import type { Card, Look, Words } from '../../ReportModel.ts'
import { cleanXml } from './cleanXml.ts'
import { sizesOf } from './looks.ts'
import { runsOf } from './wordsRuns.ts'

/** Letters on a card to hold up, in half points: read from the other end of a room. */
const HELD_UP = 120
const CUT = { style: BorderStyle.DASHED, size: 6, color: '000000', space: 12 } as const
/** White space in twentieths of a point: four cards fill a page, of slips in large print three. */
const ROOM = { cut: 360, heldUp: 1100, slip: { normal: 2000, large: 1100 } } as const
const BETWEEN_LINES = 80
const BETWEEN_BOXES = '\u2003\u2003'

/** A card as a strip across the page below a line to cut along, never cut in two; the shape is a sign in the text. */
export function cardsWord({ title, mark, rows, note }: Card, look: Look): readonly Paragraph[] {
  const text = cleanXml(mark ? `${signOf(mark.shape)}\u2003${title}` : title)
  const size = mark ? HELD_UP : sizesOf(look).h2
  const lines: readonly (readonly [words: Words, style: string])[] = [
    ...(rows.length === 0 ? [] : [[joined(rows), 'Normal'] as const]),
    // Empty on a card to hold up: two paragraphs with the same line above, one after the other, would share it.
    [[{ text: note }], 'Small'],
  ]
  const room = mark ? ROOM.heldUp : ROOM.slip[look.size]
  return [
    new Paragraph({
      ...{ border: { top: CUT }, keepLines: true, keepNext: true },
      spacing: { before: ROOM.cut, after: BETWEEN_LINES },
      children: [new TextRun({ text, bold: true, size })],
    }),
    ...lines.map(
      ([words, style], index) =>
        new Paragraph({
          ...{ style, keepLines: true, keepNext: index < lines.length - 1 },
          spacing: { after: index < lines.length - 1 ? BETWEEN_LINES : room },
          children: [...runsOf(words)],
        }),
    ),
  ]
}

/** Boxes to tick on one line. */
const joined = (rows: readonly Words[]): Words =>
  rows.flatMap((words, index) => (index === 0 ? words : [{ text: BETWEEN_BOXES }, ...words]))
