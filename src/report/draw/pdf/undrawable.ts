import coverage from '../../../../generated/pdf-fonts/coverage.txt?raw'
import { cleanText } from './text/cleanText.ts'

const ranges = coverage.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))

const canDraw = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first = 0, last = 0]) => code >= first && code <= last)
}

/** What in some texts the PDF's font cannot draw, each once: told before the file is made. Needs no font. */
export const undrawableIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => cleanText(text, canDraw).undrawable)),
]
