import type { Operation } from '../operations.ts'
import { GAPS } from '../sheet.ts'
import { besideStrip } from './beside.ts'
import { keptTogether, type Setting, type Strip, strip, tagged, withGap } from './strip.ts'
import { lineStrips } from './words.ts'

const GUTTER = 18
const PADDING = { above: 3, below: 0 }

/** Two lines to sign on side by side, each with its label below. */
export function signatureStrips(labels: readonly string[], setting: Setting): readonly Strip[] {
  const { x, width, styles } = setting
  const column = (width - GUTTER) / 2
  const pairs = Array.from({ length: Math.ceil(labels.length / 2) }, (_, i) => labels.slice(i * 2, i * 2 + 2))
  return pairs.flatMap((pair) => {
    const lefts = pair.map((_, index) => x + index * (column + GUTTER))
    const labelled = pair.map((text, index) => {
      const lines = lineStrips([{ text }], styles.small, { ...setting, x: lefts[index] ?? x, width: column })
      return tagged(lines, 'P')
    })
    const rules = (page: number, y: number) => lefts.map((left) => signingLine(page, left, y, column))
    return withGap([besideStrip(labelled, PADDING, rules)], GAPS.signatures)
  })
}

const signingLine = (page: number, x: number, y: number, width: number): Operation => ({
  kind: 'line',
  page,
  from: [x, y],
  to: [x + width, y],
  ink: 'black',
  thickness: 0.8,
  artifact: 'Layout',
})

/** From one written line to the next: enough for handwriting. */
const WRITING_LINE = 24

/** A label with ruled lines under it, kept on one page. */
export function writingLineStrips(label: string, lines: number, setting: Setting): readonly Strip[] {
  const { x, width, styles } = setting
  const labelled = tagged(lineStrips([{ text: label }], styles.small, setting), 'P')
  const ruled = Array.from({ length: lines }, () =>
    strip(WRITING_LINE, ({ page, y }) => [signingLine(page, x, y + WRITING_LINE, width)]),
  )
  return withGap(keptTogether([...labelled, ...ruled]), GAPS.writing)
}
