const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DRAWN = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
const LINKS_TO_NOTHING = /^(här|klicka här|läs mer|länk|here|click here|read more|link|https?:\/\/\S+)$/i

/** The parts of a Word file that its accessibility depends on, as XML. */
export interface WordParts {
  readonly document: Document
  readonly core: Document
  readonly styles: Document
}

/**
 * What Word's own accessibility checker would find in a file, by its rules: a title, a language, texts for pictures that
 * stand in the line, tables with a header row that is repeated and no joined or nested cells, headings level by level, true
 * lists, links that say where they lead, no empty paragraphs for space.
 */
export function wordFaults({ document, core, styles }: WordParts): readonly string[] {
  return [
    ...when(!core.getElementsByTagName('dc:title')[0]?.textContent, 'no title'),
    ...when(!styles.getElementsByTagNameNS(W, 'lang')[0]?.getAttributeNS(W, 'val'), 'no language'),
    ...pictureFaults(document),
    ...[...document.getElementsByTagNameNS(W, 'tbl')].flatMap(tableFaults),
    ...paragraphFaults([...document.getElementsByTagNameNS(W, 'p')]),
    ...[...document.getElementsByTagNameNS(W, 'hyperlink')]
      .map((link) => link.textContent.trim())
      .flatMap((text) => when(text === '' || LINKS_TO_NOTHING.test(text), `a link that says "${text}"`)),
  ]
}

const when = (isSo: boolean, fault: string): readonly string[] => (isSo ? [fault] : [])

function pictureFaults(document: Document): readonly string[] {
  const pictures = [...document.getElementsByTagNameNS(DRAWN, 'docPr')]
  return [
    ...pictures.flatMap((one) => when(!one.getAttribute('descr')?.trim(), 'a picture without a text')),
    ...when(document.getElementsByTagNameNS(DRAWN, 'anchor').length > 0, 'a picture beside the line'),
  ]
}

function tableFaults(table: Element): readonly string[] {
  const has = (name: string, from = table) => from.getElementsByTagNameNS(W, name).length > 0
  const [first] = table.getElementsByTagNameNS(W, 'tr')
  return [
    ...when(!first || !has('tblHeader', first), 'a table without a header row'),
    ...when(has('gridSpan') || has('vMerge') || has('hMerge'), 'joined cells'),
    ...when(has('tbl'), 'a table in a table'),
  ]
}

function paragraphFaults(paragraphs: readonly Element[]): readonly string[] {
  let level = 0
  return paragraphs.flatMap((paragraph, index) => {
    const style = paragraph.getElementsByTagNameNS(W, 'pStyle')[0]?.getAttributeNS(W, 'val') ?? ''
    const [before, text] = [level, paragraph.textContent.trim()]
    level = Number(/^Heading(\d)$/.exec(style)?.[1] ?? level)
    const isTypedList = /^[•·▪*–-]\s/.test(text) && paragraph.getElementsByTagNameNS(W, 'numPr').length === 0
    return [
      ...when(level > before + 1, `a heading of level ${level} after ${before}: ${text}`),
      ...when(level !== before && text === '', 'a heading without words'),
      ...when(isTypedList, `a typed list: ${text}`),
      ...when(isEmpty(paragraph) && isEmpty(paragraph.nextElementSibling), `empty paragraphs after paragraph ${index}`),
    ]
  })
}

/** Nothing in it to be read or seen; a line to write on, and an end of a page or of a part of the file, are something. */
const isEmpty = (paragraph: Element | null): boolean =>
  paragraph?.localName === 'p' &&
  paragraph.textContent.trim() === '' &&
  ['drawing', 'pBdr', 'tab', 'br', 'sectPr'].every((name) => paragraph.getElementsByTagNameNS(W, name).length === 0)
