import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rangesIn } from '../../scripts/subsetFonts.mjs'
import { contentTexts, localeTexts } from '../support/wordFiles.ts'

const PACKAGE = 'node_modules/@fontsource-variable/source-sans-3/wght.css'

const isIn = (ranges: readonly (readonly [number, number])[]) => (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

it('finds every letter of our own words in the font that the start page loads, where the whole font has it', () => {
  const isCut = isIn(rangesIn(readFileSync('src/ui/font.css', 'utf8')))
  const isDrawable = isIn(rangesIn(readFileSync(PACKAGE, 'utf8')))
  // A line break is drawn by no letter.
  const used = new Set([...contentTexts, ...localeTexts].flatMap(({ text }) => Array.from(text.replaceAll('\n', ''))))
  expect(used.size).toBeGreaterThan(70)
  expect([...used].filter((character) => isDrawable(character) && !isCut(character))).toEqual([])
})

it('reads single characters and ranges of a style', () => {
  expect(rangesIn('unicode-range: U+0020-007E, U+2212;')).toEqual([
    [0x20, 0x7e],
    [0x2212, 0x2212],
  ])
  expect(rangesIn('font-weight: 200 900')).toEqual([])
})
