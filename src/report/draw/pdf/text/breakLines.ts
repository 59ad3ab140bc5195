import type { Words } from '../../../ReportModel.ts'
import type { TextStyle, Weight } from '../sheet.ts'
import { graphemes } from './graphemes.ts'

/** Width in points of words set in a weight and size. */
export type Measure = (text: string, weight: Weight, size: number) => number

/** A part of a line from one span; x counts from the start of the line, the width leaves out white space at the end. */
export type Run = {
  readonly span: number
  readonly text: string
  readonly weight: Weight
  readonly x: number
  readonly width: number
}
export type Line = readonly Run[]
/** From and up to which character. */
type Range = { readonly from: number; readonly to: number }

/** After a hyphen, dash or slash inside a word a line may end; inside a date or a number it may not. */
const BREAKS = / +|(?<=\p{L}{2}[-–/])(?=\p{L}{2})/gu
const BREAKS_IN_LONG_WORDS = /[-/._?&=@:]/

/** Words laid end to end, with white space run together, so that lines can be broken without minding the spans. */
class Strand {
  readonly text: string
  /** Where a line must begin. */
  readonly lineStarts: ReadonlySet<number>
  private readonly ends: number[] = []
  constructor(
    readonly words: Words,
    private readonly style: TextStyle,
    private readonly measure: Measure,
  ) {
    let text = ''
    for (const { text: next } of words) {
      text = (text + next)
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .replace(/^ /, '')
      this.ends.push(text.length)
    }
    this.text = text.replaceAll('\n', ' ').trimEnd()
    this.lineStarts = new Set(Array.from(text.matchAll(/\n/g), ({ index }) => index + 1))
  }

  runs({ from, to }: Range): Line {
    const runs: Run[] = []
    let x = 0
    this.words.forEach((span, index) => {
      const start = Math.max(from, this.ends[index - 1] ?? 0)
      const text = this.text.slice(start, Math.max(start, Math.min(to, this.ends[index] ?? 0)))
      if (text === '') return
      const weight = span.bold ? 'bold' : this.style.weight
      const { size } = this.style
      runs.push({ span: index, text, weight, x, width: this.measure(text.trimEnd(), weight, size) })
      x += this.measure(text, weight, size)
    })
    return runs
  }

  /** Without the white space at the end, which may hang outside the column. */
  width({ from, to }: Range) {
    const end = from + this.text.slice(from, to).trimEnd().length
    const last = this.runs({ from, to: end }).at(-1)
    return last ? last.x + last.width : 0
  }

  chunks(): readonly Range[] {
    const ends = Array.from(this.text.matchAll(BREAKS), ({ index, 0: gap }) => index + gap.length)
    return [...ends, this.text.length]
      .map((to, i) => ({ from: ends[i - 1] ?? 0, to }))
      .filter(({ from, to }) => to > from)
  }
}

/**
 * Lines no wider than `width` points. A line that ends between two words keeps its space, so that text read back from the
 * document does not join them; a word wider than the column is broken where it must be, and nothing is cut.
 */
export function breakLines(words: Words, style: TextStyle, width: number, measure: Measure): readonly Line[] {
  const strand = new Strand(words, style, measure)
  const lines: Range[] = []
  for (const chunk of strand.chunks()) {
    const last = lines.at(-1)
    const longer = last && { from: last.from, to: chunk.to }
    if (longer && !strand.lineStarts.has(chunk.from) && strand.width(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...breakLongWord(strand, chunk, width))
  }
  return lines.map((range) => strand.runs(range))
}

function breakLongWord(strand: Strand, word: Range, width: number): readonly Range[] {
  if (strand.width(word) <= width) return [word]
  const pieces: Range[] = []
  let from = word.from
  let afterSign = word.from
  let to = word.from
  for (const grapheme of graphemes(strand.text.slice(word.from, word.to))) {
    const next = to + grapheme.length
    // What is left after a sign can be too wide again: a fixed space at its start is no longer at the line's end.
    while (to > from && strand.width({ from, to: next }) > width) {
      const end = afterSign > from + (to - from) / 2 ? afterSign : to
      pieces.push({ from, to: end })
      from = end
    }
    to = next
    if (BREAKS_IN_LONG_WORDS.test(grapheme)) afterSign = to
  }
  return [...pieces, { from, to: word.to }]
}

/** The narrowest column in points that breaks no word, and the width of the whole on one line. */
export function measureWords(words: Words, style: TextStyle, measure: Measure) {
  const strand = new Strand(words, style, measure)
  const widths = strand.chunks().map((chunk) => strand.width(chunk))
  return { narrowest: Math.max(0, ...widths), whole: strand.width({ from: 0, to: strand.text.length }) }
}
