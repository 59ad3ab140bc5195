import type { Look, Section } from '../../ReportModel.ts'
import type { Measure } from '../text/breakLines.ts'
import { layoutReport } from './layoutReport.ts'

/** Widths of Source Sans 3 by kind of letter, in em; everything else is as wide as a small letter. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|!()[\]-]/g, 0.27],
  [/[ftr" ]/g, 0.3],
  [/[mwMW]/g, 0.77],
  [/[A-HJ-LN-VX-ZÅÄÖ]/g, 0.57],
]
const LETTER = 0.5
/** Bold letters are so much wider. */
const BOLD = 1.06

const measure: Measure = (text, weight, size) => {
  const others = WIDTHS.reduce(
    (sum, [letters, width]) => sum + (text.match(letters)?.length ?? 0) * (width - LETTER),
    0,
  )
  return (text.length * LETTER + others) * size * (weight === 'bold' ? BOLD : 1)
}

/** How many A4 pages some sections fill, as a fraction: without the fonts, so near and not exact. */
export function approximatePages(sections: readonly Section[], look: Look): number {
  const plain = { title: '', language: 'sv', subject: '', header: '', pageOf: '', fileName: '', made: '' } as const
  const { end, frame } = layoutReport({ ...plain, look, sections }, measure)
  return end.page + (end.y - frame.top) / (frame.bottom - frame.top)
}
