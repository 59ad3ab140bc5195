import type { Look } from '../../ReportModel.ts'

/** Sizes in points (1/72 inch); y is counted down from the top of the page. A4 with side margins of 20 mm. */
export const SHEET = {
  width: 595.28,
  height: 841.89,
  left: 56.69,
  right: 538.59,
  header: 34,
  top: 56,
  bottom: 812,
} as const

export type Weight = 'regular' | 'bold'
export type Ink = 'black' | 'rule' | 'shade' | 'white' | 'navy' | 'rust'

/** Red, green and blue from 0 to 1. Fills behind words are at least 93 % light, so that a grey printer keeps them readable. */
export const INKS: { readonly [ink in Ink]: readonly [number, number, number] } = {
  black: [0, 0, 0],
  rule: [0.42, 0.42, 0.42],
  shade: [0.94, 0.94, 0.94],
  white: [1, 1, 1],
  navy: [0.071, 0.263, 0.427],
  rust: [0.604, 0.29, 0.106],
}

/** How words are set: letter size and line height in points. */
export type TextStyle = { readonly size: number; readonly line: number; readonly weight: Weight; readonly ink: Ink }

const style = (size: number, line: number, weight: Weight = 'regular', ink: Ink = 'black'): TextStyle => ({
  size,
  line,
  weight,
  ink,
})

export type Styles = {
  readonly [S in 'h1' | 'h2' | 'h3' | 'lead' | 'body' | 'small' | 'strong' | 'own']: TextStyle
}

/** The type scale of `docs/rules/documents.md`: 21, 14, 12 and 10.5 points, never smaller. */
const NORMAL: Styles = {
  h1: style(21, 26, 'bold'),
  h2: style(14, 18, 'bold'),
  h3: style(12, 16.5, 'bold'),
  lead: style(12, 16),
  body: style(12, 15.6),
  small: style(10.5, 13.6),
  strong: style(10.5, 13.6, 'bold'),
  own: style(10.5, 13.6, 'bold', 'rust'),
}

/** Large print: no letter under 16 points. */
const LARGE: Styles = {
  h1: style(26, 32, 'bold'),
  h2: style(20, 25, 'bold'),
  h3: style(17, 22, 'bold'),
  lead: style(17, 22),
  body: style(16, 21),
  small: style(16, 20.5),
  strong: style(16, 20.5, 'bold'),
  own: style(16, 20.5, 'bold', 'rust'),
}

export const stylesOf = ({ size }: Pick<Look, 'size'>): Styles => (size === 'large' ? LARGE : NORMAL)

/** White space above a block, in points; dropped at the top of a page. */
export const GAPS = {
  h1: 18,
  h2: 11,
  h3: 11,
  lead: 3,
  body: 5,
  small: 5,
  list: 4,
  listRow: 2,
  columns: 10,
  table: 5,
  bars: 11,
  signatures: 24,
  writing: 9,
} as const
