import type { BarRow, Block } from '../../../ReportModel.ts'
import { GAPS } from '../sheet.ts'
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
  const heading = tagged(lineStrips([{ text: title }], setting.styles.strong, setting), 'P')
  const chart = tagged(keptTogether(rows.map((row) => rowStrip(row, setting))), 'Figure', { alt: takeaway })
  return withGap(keptTogether([...heading, ...withGap(chart, 2)]), GAPS.bars)
}

function rowStrip({ label, bar, value, own }: BarRow, setting: Setting): Strip {
  const { x, width, styles } = setting
  const axis = { x: x + width * SHARE.label, width: width * SHARE.axis }
  const right = { ...setting, x: x + width * (1 - SHARE.value), width: width * SHARE.value }
  const names = lineStrips([{ text: label }], styles.small, { ...setting, width: width * SHARE.label - 10 })
  const values = lineStrips([{ text: value }], bar.kind === 'none' ? styles.small : styles.strong, right)
  const owns = own === undefined ? [] : ownStrips(own, right)
  return besideStrip([names, [...values, ...owns]], { above: PADDING, below: PADDING }, (page, top, bottom) =>
    barShapes(bar, axis, page, top, bottom),
  )
}

function ownStrips(own: string, setting: Setting): readonly Strip[] {
  const { x, width, styles } = setting
  const lines = lineStrips([{ text: own }], styles.own, { ...setting, x: x + MARKER, width: width - MARKER })
  return changeFirst(lines, (first) => ({
    ...first,
    paint: (top) => [diamond(top.page, x + 4.5, top.y + styles.own.line / 2), ...first.paint(top)],
  }))
}
