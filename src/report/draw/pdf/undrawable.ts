import coverage from '../../../../generated/pdf-fonts/coverage.txt?raw'
import latinCoverage from '../../../../generated/pdf-fonts/latin-coverage.txt?raw'
import { cleanText } from './text/cleanText.ts'

const rangesIn = (written: string) =>
  written.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))

const holderOf = (ranges: readonly (readonly number[])[]) => (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first = 0, last = 0]) => code >= first && code <= last)
}

const canDraw = holderOf(rangesIn(coverage))
const canDrawLatin = holderOf(rangesIn(latinCoverage))

/** Whether the font of most letters has every one of a text: another may be drawn by what it stands for. */
export const isLatin = (text: string): boolean => [...new Set(text)].every(canDrawLatin)

/** What in some texts the PDF's font cannot draw, each once: told before the file is made. Needs no font. */
export const undrawableIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => cleanText(text, canDraw).undrawable)),
]
