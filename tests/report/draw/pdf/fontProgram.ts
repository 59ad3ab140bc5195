import { inflateSync } from 'node:zlib'
import { fromBinaryString } from '../../../../src/report/draw/pdf/draw/binaryString.ts'

/** What the font program in a file knows of its glyphs. */
type FontProgram = {
  /** False for a glyph that it has no place for, or whose outline was taken out. */
  readonly hasOutline: (glyph: number) => boolean
  /** In thousandths of the letter size, as the file's own list of widths counts. */
  readonly widthOf: (glyph: number) => number
}

/** A font of the file: its program, and the widths that the file lists. */
export type EmbeddedFont = FontProgram & { readonly listed: ReadonlyMap<number, number> }

/** The fonts of a file by the name that its pages use; a file whose fonts cannot be read has none. */
export function embeddedFonts(file: string): ReadonlyMap<string, EmbeddedFont> {
  const named = new Map(
    Array.from(file.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', id = '']) => [name, objectOf(file, id)]),
  )
  const fonts = [...named].flatMap(([name, font]) => {
    const descendant = objectOf(file, /\/DescendantFonts \[(\d+) 0 R/.exec(font)?.[1])
    const descriptor = objectOf(file, /\/FontDescriptor (\d+) 0 R/.exec(descendant)?.[1])
    const program = streamOf(file, /\/FontFile2 (\d+) 0 R/.exec(descriptor)?.[1])
    return program ? [[name, { ...readProgram(program), listed: widthsIn(descendant) }] as const] : []
  })
  return new Map(fonts)
}

function startOf(file: string, id: string | undefined): number {
  return id === undefined ? -1 : file.indexOf(`\n${id} 0 obj\n`)
}

function objectOf(file: string, id: string | undefined): string {
  const start = startOf(file, id)
  return start < 0 ? '' : file.slice(start, file.indexOf('endobj', start))
}

function streamOf(file: string, id: string | undefined): DataView | undefined {
  const start = startOf(file, id)
  if (start < 0) return undefined
  const length = Number(/\/Length (\d+)/.exec(file.slice(start, start + 100))?.[1])
  const from = file.indexOf('stream\n', start) + 'stream\n'.length
  const bytes = inflateSync(fromBinaryString(file.slice(from, from + length)))
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** "/W [23 [515] 36 [246 250]]": the widths of glyph 23, and of 36 and 37. */
const widthsIn = (descendant: string): ReadonlyMap<number, number> =>
  new Map(
    Array.from(descendant.matchAll(/(\d+) \[([\d. ]+)\]/g), ([, first = '', widths = '']) =>
      widths
        .trim()
        .split(' ')
        .map((width, at) => [Number(first) + at, Number(width)] as const),
    ).flat(),
  )

/** The tables of a TrueType file (learn.microsoft.com/typography/opentype/spec) that say how many glyphs it has and how they are. */
function readProgram(data: DataView): FontProgram {
  const tables = new Map(
    Array.from({ length: data.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16
      const name = String.fromCharCode(...Array.from({ length: 4 }, (_each, place) => data.getUint8(at + place)))
      return [name, data.getUint32(at + 8)] as const
    }),
  )
  const tableAt = (name: string) => tables.get(name) ?? Number.NaN
  const glyphs = data.getUint16(tableAt('maxp') + 4)
  const isLong = data.getInt16(tableAt('head') + 50) === 1
  const perEm = data.getUint16(tableAt('head') + 18)
  const measured = data.getUint16(tableAt('hhea') + 34)
  const outlineAt = (glyph: number) =>
    isLong ? data.getUint32(tableAt('loca') + glyph * 4) : data.getUint16(tableAt('loca') + glyph * 2) * 2
  return {
    hasOutline: (glyph) => glyph < glyphs && outlineAt(glyph + 1) > outlineAt(glyph),
    // The last width holds for all glyphs after it.
    widthOf: (glyph) => (data.getUint16(tableAt('hmtx') + Math.min(glyph, measured - 1) * 4) * 1000) / perEm,
  }
}
