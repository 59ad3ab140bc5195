import { JSDOM } from 'jsdom'
import JSZip from 'jszip'
import { wordFaults } from './wordFaults.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PARTS = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/header1.xml']

export type WordFile = {
  readonly text: string
  /** Heading levels and words in their order. */
  readonly headings: readonly (readonly [level: number, text: string])[]
  readonly tables: readonly {
    readonly hasHeaderRow: boolean
    readonly hasFirstColumn: boolean
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly listRows: number
  readonly language: string | null
  readonly header: string
  readonly title: string
  readonly subject: string
  readonly created: string
  /** Half points, as Word counts letter sizes. */
  readonly sizes: readonly number[]
  readonly colours: readonly string[]
  /** What Word's accessibility checker would find. */
  readonly faults: readonly string[]
  readonly languages: readonly string[]
}

/** Reads a Word file as OOXML, strictly: throws where a part is missing, is not XML, or a table's rows do not fit its grid. */
export async function readWord(bytes: Uint8Array): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes)
  const part = async (path: string) => {
    const file = zip.file(path)
    if (!file) throw new Error(`The Word file has no ${path}`)
    return parse(await file.async('string'), path)
  }
  for (const path of PARTS) await part(path)
  const [document, styles, core, header] = await Promise.all([
    part('word/document.xml'),
    part('word/styles.xml'),
    part('docProps/core.xml'),
    part('word/header1.xml'),
  ])
  const all = (name: string, from: Document | Element = document) => [...from.getElementsByTagNameNS(W, name)]
  const paragraphs = all('p')
  return {
    text: paragraphs.map(textOf).join('\n'),
    faults: wordFaults({ document, core, styles }),
    headings: paragraphs.flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph))?.[1]
      return level ? [[Number(level), textOf(paragraph)] as const] : []
    }),
    tables: all('tbl').map(readTable),
    listRows: all('numPr').length,
    language: all('lang', styles)[0]?.getAttributeNS(W, 'val') ?? null,
    languages: all('lang').map((one) => one.getAttributeNS(W, 'val') ?? ''),
    header: textOf(header.documentElement),
    title: core.getElementsByTagName('dc:title')[0]?.textContent ?? '',
    subject: core.getElementsByTagName('dc:subject')[0]?.textContent ?? '',
    created: core.getElementsByTagName('dcterms:created')[0]?.textContent ?? '',
    sizes: [...usedStyles(styles, paragraphs.map(styleOf)), document.documentElement, header.documentElement]
      .flatMap((from) => all('sz', from))
      .map((one) => Number(one.getAttributeNS(W, 'val'))),
    colours: [...all('color'), ...all('shd'), ...['top', 'left', 'insideH'].flatMap((side) => all(side))].flatMap(
      (one) =>
        ['color', 'val', 'fill'].flatMap((name) => {
          const value = one.getAttributeNS(W, name) ?? ''
          return /^[0-9a-f]{6}$/i.test(value) ? [value.toUpperCase()] : []
        }),
    ),
  }
}

function parse(text: string, path: string): Document {
  const { DOMParser } = new JSDOM('').window
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const [error] = document.getElementsByTagName('parsererror')
  if (error) throw new Error(`${path} is not XML: ${error.textContent}`)
  return document
}

const SIGNS: { readonly [name: string]: string } = { br: '\n', noBreakHyphen: '-' }

const textOf = (element: Element): string =>
  [...element.getElementsByTagNameNS(W, '*')]
    .map(({ localName, textContent }) => (localName === 't' ? textContent : (SIGNS[localName] ?? '')))
    .join('')

const styleOf = (paragraph: Element): string =>
  paragraph.getElementsByTagNameNS(W, 'pStyle')[0]?.getAttributeNS(W, 'val') ?? ''

/** The default, and the styles that some paragraph has: the library writes others that nothing uses. */
function usedStyles(styles: Document, ids: readonly string[]): readonly Element[] {
  const used = new Set(ids)
  const all = [...styles.getElementsByTagNameNS(W, 'style')]
  const defaults = [...styles.getElementsByTagNameNS(W, 'docDefaults')]
  return [...defaults, ...all.filter((style) => used.has(style.getAttributeNS(W, 'styleId') ?? ''))]
}

function readTable(table: Element): WordFile['tables'][number] {
  const columns = table.getElementsByTagNameNS(W, 'gridCol').length
  const rows = [...table.getElementsByTagNameNS(W, 'tr')]
  const cells = rows.map((row) => [...row.getElementsByTagNameNS(W, 'tc')].map(textOf))
  for (const row of cells)
    if (row.length !== columns) throw new Error(`A row of ${row.length} cells in ${columns} columns`)
  return {
    hasHeaderRow: rows[0]?.getElementsByTagNameNS(W, 'tblHeader').length === 1,
    hasFirstColumn: /true|1/.test(
      table.getElementsByTagNameNS(W, 'tblLook')[0]?.getAttributeNS(W, 'firstColumn') ?? '',
    ),
    rows: cells,
  }
}
