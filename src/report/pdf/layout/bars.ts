import type { BarRow, Block } from '../../ReportModel.ts'
import { GAPS, STYLES } from '../sheet.ts'
import { barShapes, diamond, PADDING } from './barShapes.ts'
import { besideStrip } from './beside.ts'
import { changeFirst, keptTogether, type Setting, type Strip, tagged, withGap } from './strip.ts'
import { lineStrips } from './words.ts'

type Bars = Extract<Block, { kind: 'bars' }>

/** Shares of the width for the row's name, the axis and the number in words. */
const SHARE = { label: 0.3, axis: 0.38, value: 0.27 }
const MARKER = 13

/**
 * A bar chart on an axis from 0 to 100. The title is a paragraph before the figure and not inside it: a screen reader says the
 * figure's takeaway and skips what is in it.
 */
export function barStrips({ title, takeaway, rows }: Bars, setting: Setting): readonly Strip[] {
  const heading = tagged(lineStrips([{ text: title }], STYLES.strong, setting), 'P')
  const chart = tagged(keptTogether(rows.map((row) => rowStrip(row, setting))), 'Figure', { alt: takeaway })
  return withGap(keptTogether([...heading, ...withGap(chart, 2)]), GAPS.bars)
}

function rowStrip({ label, bar, value, own }: BarRow, { x, width, measure }: Setting): Strip {
  const axis = { x: x + width * SHARE.label, width: width * SHARE.axis }
  const right = { x: x + width * (1 - SHARE.value), width: width * SHARE.value, measure }
  const names = lineStrips([{ text: label }], STYLES.small, { x, width: width * SHARE.label - 10, measure })
  const values = lineStrips([{ text: value }], bar.kind === 'none' ? STYLES.small : STYLES.strong, right)
  const owns = own === undefined ? [] : ownStrips(own, right)
  return besideStrip([names, [...values, ...owns]], { above: PADDING, below: PADDING }, (page, top, bottom) =>
    barShapes(bar, axis, page, top, bottom),
  )
}

function ownStrips(own: string, { x, width, measure }: Setting): readonly Strip[] {
  const lines = lineStrips([{ text: own }], STYLES.own, { x: x + MARKER, width: width - MARKER, measure })
  return changeFirst(lines, (first) => ({
    ...first,
    paint: (top) => [diamond(top.page, x + 4.5, top.y + STYLES.own.line / 2), ...first.paint(top)],
  }))
}
