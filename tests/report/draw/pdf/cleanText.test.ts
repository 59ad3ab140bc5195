import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../../src/report/draw/pdf/text/cleanText.ts'
import { paragraph, reportOf } from '../../../fixtures/reportModels.ts'
import { draw, fontCharacters, writtenText } from './readPdf.ts'

const inFont = fontCharacters()
const canDraw = (character: string) => inFont.has(character)

describe('text on its way to the page', () => {
  test.each([
    ['a decomposed letter is composed', 'A\u030arsplan', 'Årsplan'],
    ['tabs, line ends and control characters are spaces', 'ett\ttvå\r\ntre\u0000fyra\u2028fem', 'ett två tre fyra fem'],
    ['a soft hyphen goes, the word stays', 'arbets\u00admiljö', 'arbetsmiljö'],
    ['a letter and its accent come together when what kept them apart goes', 'o\u00ad\u0308 o\u200d\u0308', 'ö ö'],
    ['a fixed space stays fixed', '6\u202f765\u00a0svar', '6\u00a0765\u00a0svar'],
    ['a zero-width mark goes', 'ok\u200b\u200d\ufeff!', 'ok!'],
    ['characters with the same glyph become one of them', '5 µg, utan\u2011brytning', '5 μg, utan-brytning'],
    ['a sign in its picture form is drawn as the sign', '✓\ufe0e ☐\ufe0f', '✓ ☐'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text, canDraw)).toEqual({ text: expected, undrawable: [] })
  })

  test.each([
    ['😀', '□', ['😀']],
    ['👨‍👩‍👧', '□', ['👨‍👩‍👧']],
    ['🇸🇪', '□', ['🇸🇪']],
    ['1\ufe0f\u20e3', '1□', ['\u20e3']],
    ['سلام', '□□□□', ['س', 'ل', 'ا', 'م']],
    ['\ud83d!', '□!', ['\ud83d']],
  ])('%s is shown as missing and reported', (text, drawn, undrawable) => {
    expect(cleanText(text, canDraw)).toEqual({ text: drawn, undrawable })
  })

  test('lets through only characters that read back as themselves: no two share a glyph', () => {
    const passing = [...inFont].filter((character) => cleanText(character, canDraw).text === character).join('')
    const expected = withoutSpace(cleanText(passing, canDraw).text)
    const [page = ''] = writtenText(draw(reportOf(paragraph(passing))).bytes)
    expect(withoutSpace(withoutHeader(page))).toBe(expected)
    expect(expected.length).toBeGreaterThan(1400)
  })

  test('loses no drawable character of any string, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(isSubsequence(drawable(text), cleanText(text, canDraw).text.normalize('NFC'))).toBe(true)
      }),
    )
  })

  test('marks and reports whatever it cannot draw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: drawn, undrawable } = cleanText(text, canDraw)
        const unshaped = /[\p{Default_Ignorable_Code_Point}\s\p{Cc}]/u
        const isDrawable = (c: string) =>
          unshaped.test(c) || canDraw(c) || Array.from(c.normalize('NFD')).every(canDraw)
        const isMissing = Array.from(text.normalize('NFC')).some((c) => !isDrawable(c))
        expect(undrawable.length > 0).toBe(isMissing)
        expect(Array.from(drawn).every(canDraw)).toBe(true)
      }),
    )
  })
})

test('any string ends up in the file as it passed the door', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
      const { bytes } = draw(reportOf(...texts.map(paragraph)))
      const expected = texts.map((text) => cleanText(text, canDraw).text).join('')
      expect(withoutSpace(writtenText(bytes).map(withoutHeader).join(''))).toBe(withoutSpace(expected))
    }),
    { numRuns: 20 },
  )
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('åÅ�é–€→✓Łжλ \t\u00a0\u0301\u00ad😀🇸🇪1\u20e3©\ufe0f\u200d')) }),
)

/** Pictures of several code points are reported whole; all else that the font has must be drawn. */
function drawable(text: string): readonly string[] {
  const folded = text
    .replace(/(?![\u200d\p{Grapheme_Extend}])\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[\u00b5\u2206\u03d5\u2010\u2011\u207c]/g, (c) => cleanText(c, canDraw).text)
  const segments = Array.from(new Intl.Segmenter('sv').segment(folded), ({ segment }) => segment)
  const words = segments.filter((segment) => !/^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment))
  const shaped = words.map((word) => word.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC'))
  return Array.from(shaped.join('')).filter((c) => canDraw(c) && !/\s/u.test(c))
}

function isSubsequence(wanted: readonly string[], text: string): boolean {
  const found = Array.from(text)
  let at = 0
  return wanted.every((character) => {
    at = found.indexOf(character, at) + 1
    return at > 0
  })
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')
const withoutHeader = (text: string) =>
  text.replace(/Underlag till möte med arbetsgivaren · 2026-03-21Sida \d+ av \d+$/, '')
