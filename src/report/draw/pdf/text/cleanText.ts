import { graphemes } from './graphemes.ts'

/** Stands where a character cannot be drawn. */
const MISSING = '□'

/** True for a character (one code point) the document's font has a glyph for. */
export type CanDraw = (character: string) => boolean
export type CleanText = { readonly text: string; readonly undrawable: readonly string[] }

/** Tabs, line ends, control characters and spaces of every width: in jsPDF some of them would cut off the rest. */
const SPACES = /(?:[^\S\u00a0\u2007\u202f\ufeff]|\p{Cc})+/gu
const FIXED_SPACES = /[\u2007\u202f]/g
/** Soft hyphens, joiners, marks of direction and selectors of a variant have no shape of their own. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}/gu
/** Those of them that end a grapheme, so that an accent after them would stand alone: soft hyphens, marks of direction. */
const KEEPING_APART = /(?![\u200d\p{Grapheme_Extend}])\p{Default_Ignorable_Code_Point}/gu
/** Everyday Latin text, which need not be taken apart into graphemes: that costs more than all the rest. */
const PLAIN = /^[ -~\xa0-\xac\xae-\xb4\xb6-\u017f–—‘’“”…•€]*$/
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u

/** In Source Sans these share a glyph, and a glyph reads back as one character only. */
const SAME_GLYPH: ReadonlyMap<string, string> = new Map([
  ['\u00b5', 'μ'],
  ['\u2206', 'Δ'],
  ['\u03d5', 'φ'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u207c', '\u02ed'],
])

/**
 * The one door to the page for every string: composed (NFC), on one line, and with `MISSING` where the font has no glyph.
 * What could not be drawn is listed, a picture sign of several code points as one.
 */
export function cleanText(text: string, canDraw: CanDraw): CleanText {
  const tidy = tidyText(text)
  if (PLAIN.test(tidy) && Array.from(tidy).every(canDraw)) return { text: tidy, undrawable: [] }
  const undrawable: string[] = []
  const drawn = graphemes(tidy.replace(KEEPING_APART, '')).map((grapheme) => {
    const { text, missing } = drawGrapheme(grapheme, canDraw)
    undrawable.push(...missing)
    return text
  })
  return { text: drawn.join(''), undrawable }
}

/** The same without asking a font: for text that is read out or listed, but not drawn. */
export const tidyText = (text: string) => text.normalize('NFC').replace(SPACES, ' ').replace(FIXED_SPACES, '\u00a0')

function drawGrapheme(grapheme: string, canDraw: CanDraw) {
  // What a shapeless character kept apart comes together now: å, soft hyphen, acute is one letter.
  const shaped = grapheme.replace(SHAPELESS, '').normalize('NFC')
  const characters = Array.from(shaped).flatMap((character) => drawableForm(character, canDraw))
  const missing = characters.filter((character) => !canDraw(character))
  if (missing.length === 0) return { text: characters.join(''), missing }
  if (PICTURE.test(shaped) && characters[0] === missing[0]) return { text: MISSING, missing: [grapheme] }
  return { text: characters.map((c) => (canDraw(c) ? c : MISSING)).join(''), missing }
}

function drawableForm(character: string, canDraw: CanDraw): readonly string[] {
  const single = SAME_GLYPH.get(character) ?? character
  if (canDraw(single)) return [single]
  const parts = Array.from(single.normalize('NFD'))
  return parts.every(canDraw) ? parts : [single]
}
