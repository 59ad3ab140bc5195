/** What is used of a font as jsPDF has parsed it. */
export type ParsedFont = {
  readonly cmap: { readonly unicode: { readonly codeMap: { readonly [code: number]: number } } }
  readonly widthOfGlyph: (glyph: number) => number
  readonly characterToGlyph: (code: number) => number
}

export type Face = {
  readonly has: (character: string) => boolean
  /** In thousandths of the letter size. */
  readonly width: (text: string) => number
}

export function faceOf(font: ParsedFont): Face {
  const widths = new Map<number, number>()
  const widthOf = (code: number) => {
    const width = widths.get(code) ?? font.widthOfGlyph(font.characterToGlyph(code))
    widths.set(code, width)
    return width
  }
  return {
    // jsPDF writes single UTF-16 units only, and drops what has no glyph without a word.
    has: (character) => character.length === 1 && Boolean(font.cmap.unicode.codeMap[character.charCodeAt(0)]),
    width: (text) => {
      let sum = 0
      for (let i = 0; i < text.length; i++) sum += widthOf(text.charCodeAt(i))
      return sum
    },
  }
}
