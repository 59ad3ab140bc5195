import type { Look, Section } from '../../ReportModel.ts'
import type { Measure } from '../text/breakLines.ts'
import { layoutReport } from './layoutReport.ts'

/** Widths of Source Sans 3 by kind of letter, in em; everything else is as wide as a small letter. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;'|!()[]-", 0.27],
  ['ftr" ', 0.3],
  ['mwMW', 0.77],
  ['ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ', 0.57],
]
const LETTER = 0.5
/** Bold letters are so much wider. */
const BOLD = 1.06

const widths = new Map(WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)))

/** Letter by letter: lengths are told while somebody types, and patterns took longer than a key. */
const measure: Measure = (text, weight, size) => {
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? LETTER
  return sum * size * (weight === 'bold' ? BOLD : 1)
}

/** How many A4 pages some sections fill, as a fraction: without the fonts, so near and not exact. */
export function approximatePages(sections: readonly Section[], look: Look): number {
  const plain = { title: '', language: 'sv', subject: '', header: '', pageOf: '', fileName: '', made: '' } as const
  const { end, frame } = layoutReport({ ...plain, look, sections }, measure)
  return end.page + (end.y - frame.top) / (frame.bottom - frame.top)
}
