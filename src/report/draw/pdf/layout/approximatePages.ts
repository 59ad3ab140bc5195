import { ORIGINAL } from '../../../../schema/language.ts'
import type { AnySection, Look } from '../../../ReportModel.ts'
import type { Measure } from '../text/breakLines.ts'
import { layoutReport } from './layoutReport.ts'

/** Widths of Source Sans 3 by kind of letter, in em, from the font's own table; everything else is as wide as a small letter. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' \u00a0', 0.2],
  ["ijlI|.,:;'’", 0.25],
  ['f!()[]-', 0.3],
  ['tr/', 0.345],
  ['sz?”"x', 0.43],
  ['cvyYJL–', 0.47],
  ['STZohunåÅÄXV', 0.535],
  ['bdpqPRCKB', 0.565],
  ['DGUNHOQÖ', 0.64],
  ['wMW', 0.74],
  ['m', 0.83],
]
const LETTER = 0.5
/** Bold letters are so much wider. */
const BOLD = 1.033

const widths = new Map(WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)))

/** Letter by letter: lengths are told while somebody types, and patterns took longer than a key. */
const measure: Measure = (text, weight, size) => {
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? LETTER
  return sum * size * (weight === 'bold' ? BOLD : 1)
}

/** How many A4 pages some sections fill, as a fraction: without the fonts, so near and not exact. */
export function approximatePages(sections: readonly AnySection[], look: Look): number {
  const plain = { title: '', language: ORIGINAL, subject: '', header: '', pageOf: '', fileName: '', made: '' } as const
  const { end, frame } = layoutReport({ ...plain, look, sections }, measure)
  return end.page + (end.y - frame.top) / (frame.bottom - frame.top)
}
