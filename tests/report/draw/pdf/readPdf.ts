import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { jsPDF } from 'jspdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import { binaryString } from '../../../../src/report/draw/pdf/draw/binaryString.ts'
import { type DrawnPdf, drawPdf, type PdfFonts } from '../../../../src/report/draw/pdf/drawPdf.ts'
import type { ReportModel } from '../../../../src/report/ReportModel.ts'

const font = (name: string) => new Uint8Array(readFileSync(`generated/pdf-fonts/${name}.ttf`))

const fonts: PdfFonts = { regular: font('regular'), bold: font('bold') }
export const draw = (model: ReportModel): DrawnPdf => drawPdf(model, fonts)

/** A structure element as pdf.js gives it, for one page. */
export type Node = { readonly role: string; readonly children: readonly (Node | Content)[]; readonly alt?: string }
type Content = { readonly type: string; readonly id: string }

type ReadLink = { readonly url: string; readonly contentsObj: { readonly str: string } }

type Info = { readonly [name in 'Language' | 'Title' | 'CreationDate' | 'Producer' | 'Creator' | 'Author']?: string }

/** Text of one mark or artifact in the order of the page's content. */
export type ReadText = { readonly id: string; readonly text: string; readonly isArtifact: boolean }

/** The file as pdf.js sees it, page by page. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
      const tree: Node = await page.getStructTree()
      const links = (await page.getAnnotations()) as readonly ReadLink[]
      return { tree, texts: readTexts(content.items), links }
    }),
  )
  const { info, metadata } = await pdf.getMetadata()
  const outline = await pdf.getOutline()
  const markInfo = await pdf.getMarkInfo()
  const preferences = await pdf.getViewerPreferences()
  await pdf.destroy()
  return { pages, info: info as Info, metadata, outline, markInfo, preferences }
}

type Item = TextItem | TextMarkedContent

function readTexts(items: readonly Item[]): readonly ReadText[] {
  const texts: { id: string; text: string; isArtifact: boolean }[] = []
  for (const item of items) {
    const last = texts.at(-1)
    if ('str' in item) {
      if (last) last.text += item.str + (item.hasEOL ? ' ' : '')
    } else if (item.type !== 'endMarkedContent') {
      texts.push({ id: item.id, text: '', isArtifact: 'tag' in item && item.tag === 'Artifact' })
    }
  }
  return texts
}

type ReadPage = { readonly tree: Node; readonly texts: readonly ReadText[] }

/** The words of a page as a screen reader meets them: in the order of the tree, without artifacts. */
export function spoken({ tree, texts }: ReadPage, role = /./): readonly string[] {
  const textOf = (node: Node | Content): string =>
    'role' in node ? node.children.map(textOf).join('') : (texts.find(({ id }) => id === node.id)?.text ?? '')
  return nodes(tree)
    .filter((node) => role.test(node.role) && node.children.some((child) => !('role' in child)))
    .map((node) => textOf(node).replace(/\s+/g, ' ').trim())
}

/** The element and all below it, in order. */
export const nodes = (node: Node): readonly Node[] => [
  node,
  ...node.children.flatMap((child) => ('role' in child ? nodes(child) : [])),
]

/** The file as text, one character a byte. */
export const raw = (bytes: Uint8Array) => binaryString(bytes)

function streams(bytes: Uint8Array): readonly string[] {
  const starts = raw(bytes).matchAll(/\/Length (\d+)(?:\n\/Length1 \d+)?\n\/Filter \/FlateDecode\n>>\nstream\n/g)
  return Array.from(starts, (match) => {
    const from = match.index + match[0].length
    return binaryString(inflateSync(bytes.slice(from, from + Number(match[1]))))
  })
}

/** What is painted on the pages, unpacked. */
export const contentStreams = (bytes: Uint8Array) => streams(bytes).filter((stream) => stream.includes(' BDC'))

/** What says which letters the glyphs of a font are, unpacked. */
export const unicodeMaps = (bytes: Uint8Array) => streams(bytes).filter((stream) => stream.includes('beginbfchar'))

type Drawn = { readonly font: string; readonly glyph: number; readonly letter: string }

/** Every glyph of each page in the order they are drawn, with the letter that its font's map says it is. */
function drawnOn(bytes: Uint8Array): readonly (readonly Drawn[])[] {
  const letters = unicodeMaps(bytes).map(
    (map) => new Map(Array.from(map.matchAll(/<(....)><(....)>/g), ([, glyph = '', code = '']) => [glyph, code])),
  )
  const names = [...new Set(raw(bytes).match(/(?<=\/)F\d+(?= \d+ 0 R)/g))]
  return contentStreams(bytes).map((stream) =>
    Array.from(stream.matchAll(/\/(F\d+) [\d.]+ Tf[^<]*<([0-9a-f]*)> Tj/g), ([, font = '', hex = '']) => {
      const map = letters[names.indexOf(font)]
      return (hex.match(/..../g) ?? []).map((glyph) => ({
        ...{ font, glyph: Number.parseInt(glyph, 16) },
        letter: String.fromCharCode(Number.parseInt(map?.get(glyph) ?? 'fffd', 16)),
      }))
    }).flat(),
  )
}

/** Each glyph that is drawn anywhere, once a font. */
export const drawnGlyphs = (bytes: Uint8Array): readonly Drawn[] => [
  ...new Map(
    drawnOn(bytes)
      .flat()
      .map((drawn) => [`${drawn.font} ${drawn.glyph}`, drawn]),
  ).values(),
]

/** The text of each page as it is written, without the guesses about spaces and line ends that readers make. */
export const writtenText = (bytes: Uint8Array): readonly string[] =>
  drawnOn(bytes).map((drawn) => drawn.map(({ letter }) => letter).join(''))

type Fonts = {
  getFont(name: string, style: string): { metadata: { cmap: { unicode: { codeMap: Record<string, number> } } } }
}

/** Which characters both fonts have, asked without the code under test. */
export function fontCharacters(): ReadonlySet<string> {
  const codes = [fonts.regular, fonts.bold].map((data) => {
    const library = new jsPDF()
    library.addFileToVFS('font', binaryString(data))
    library.addFont('font', 'Font', 'normal')
    const { metadata } = (library.internal as unknown as Fonts).getFont('Font', 'normal')
    const glyphs = Object.entries(metadata.cmap.unicode.codeMap).filter(([, glyph]) => glyph > 0)
    return glyphs.map(([code]) => String.fromCodePoint(Number(code)))
  })
  const [regular = [], bold = []] = codes
  return new Set(regular.filter((character) => bold.includes(character)))
}
