import { polygonsOf } from '../../../cardShapes.ts'
import type { Card } from '../../../ReportModel.ts'
import type { Operation } from '../operations.ts'
import { GAPS, type TextStyle } from '../sheet.ts'
import { breakLines, measureWords } from '../text/breakLines.ts'
import { besideStrip } from './beside.ts'
import { heightOf, type Place, type Setting, type Strip, strip, tagged, withGap } from './strip.ts'
import { lineStrips } from './words.ts'

type Mark = NonNullable<Card['mark']>

const ACROSS = 2
/** Height in points so that four fit below a title, also one in large print with more words above. */
const HEIGHT = { normal: 316, large: 286 }
/** Letter size in points from which a document is in large print. */
const LARGE_FROM = 16
const PADDING = { side: 18, above: 18, below: 14 }
const SHAPE = 118
const GAP = { title: 12, row: 9, note: 14 }
/** Letter sizes for an answer that is held up: the largest that breaks no word and fits. */
const HELD_UP = [60, 52, 44, 38, 32, 28] as const
const LINE = 1.12

/** Cards two and two, all of one height, with lines to cut along; read from left to right, row by row. */
export function cardStrips(cards: readonly Card[], setting: Setting): readonly Strip[] {
  const rows = Array.from({ length: Math.ceil(cards.length / ACROSS) }, (_, row) =>
    cards.slice(row * ACROSS, (row + 1) * ACROSS),
  )
  return withGap(
    rows.map((row) => rowStrip(row, setting)),
    GAPS.columns,
  )
}

function rowStrip(cards: readonly Card[], setting: Setting): Strip {
  const { x, width, styles } = setting
  const each = width / ACROSS
  const edges = [...cards, undefined].map((_, index) => x + index * each)
  const inner = HEIGHT[styles.body.size >= LARGE_FROM ? 'large' : 'normal'] - PADDING.above - PADDING.below
  const columns = cards.map((card, index) =>
    oneCard(card, { ...setting, x: x + index * each + PADDING.side, width: each - PADDING.side * 2 }, inner),
  )
  return besideStrip(columns, PADDING, (page, top, bottom) => cuts(edges, page, top, bottom))
}

const oneCard = (card: Card, setting: Setting, height: number): readonly Strip[] =>
  card.mark ? answerCard(card.title, card.mark, setting, height) : slip(card, setting, height)

/** An answer in the middle of its card, its shape above. */
function answerCard(title: string, { shape, says }: Mark, setting: Setting, height: number): readonly Strip[] {
  const style = heldUp(title, setting, height - SHAPE - GAP.title)
  const parts = [
    ...tagged([shapeStrip(shape, setting)], 'Figure', { alt: says }),
    ...withGap(tagged(lineStrips([{ text: title }], style, setting, 'centre'), 'P'), GAP.title),
  ]
  const above = Math.max(0, (height - heightOf(parts)) / 2)
  return [white(above), ...parts, white(above)]
}

/** A question with boxes to tick, filled up with white to its height. */
function slip({ title, rows, note }: Card, setting: Setting, height: number): readonly Strip[] {
  const { styles } = setting
  const boxes: TextStyle = styles.body.size >= LARGE_FROM ? styles.body : { ...styles.h2, weight: 'regular' }
  const parts = [
    ...tagged(lineStrips([{ text: title }], styles.h2, setting), 'P'),
    ...rows.flatMap((words) => withGap(tagged(lineStrips(words, boxes, setting), 'P'), GAP.row)),
    ...withGap(tagged(lineStrips([{ text: note }], styles.small, setting), 'P'), GAP.note),
  ]
  return [...parts, white(Math.max(0, height - heightOf(parts)))]
}

const white = (height: number): Strip => strip(height, () => [])

function heldUp(title: string, { width, measure }: Setting, height: number): TextStyle {
  const words = [{ text: title }]
  const styles = HELD_UP.map((size): TextStyle => ({ size, line: size * LINE, weight: 'bold', ink: 'black' }))
  const fits = (style: TextStyle) =>
    measureWords(words, style, measure).narrowest <= width &&
    breakLines(words, style, width, measure).length * style.line <= height
  const smallest: TextStyle = { size: 28, line: 28 * LINE, weight: 'bold', ink: 'black' }
  return styles.find(fits) ?? smallest
}

const shapeStrip = (shape: Mark['shape'], { x, width }: Setting): Strip =>
  strip(SHAPE, ({ page, y }: Place) =>
    polygonsOf(shape).map(
      (polygon): Operation => ({
        kind: 'fill',
        page,
        points: polygon.map(([across, down]) => [
          x + (width - SHAPE) / 2 + (across * SHAPE) / 100,
          y + (down * SHAPE) / 100,
        ]),
        ink: 'navy',
      }),
    ),
  )

/** The lines around and between the cards of a row. */
function cuts(edges: readonly number[], page: number, top: number, bottom: number): readonly Operation[] {
  const shared = { kind: 'line', page, ink: 'black', thickness: 0.7, dashed: true, artifact: 'Layout' } as const
  const [left = 0, right = 0] = [edges[0], edges.at(-1)]
  return [
    ...[top, bottom].map((y): Operation => ({ ...shared, from: [left, y], to: [right, y] })),
    ...edges.map((x): Operation => ({ ...shared, from: [x, top], to: [x, bottom] })),
  ]
}
