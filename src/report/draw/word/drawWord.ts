import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { AnySection, ReportModel } from '../../ReportModel.ts'
import { barsIn, type Setting } from './barsWord.ts'
import { blocksWord, headingWord } from './blocksWord.ts'
import { cleanXml } from './cleanXml.ts'
import { CREATOR, coreProperties } from './coreProperties.ts'
import { numbering, sizesOf, stylesOf } from './looks.ts'
import { withFixedDates } from './withFixedDates.ts'

/** A4 with margins of 20 mm, in twentieths of a point; the page number stands clear of the text. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1020, left: 1134, right: 1134, footer: 560 },
}

/** The document as a Word file that can be worked on: real headings, lists and tables. The same bytes for the same model. */
export async function drawWord(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, language, look, header, sections } = model
  const { small } = sizesOf(look)
  const setting = { ...look, bars: barsIn(sections.flatMap(({ blocks }) => blocks)) }
  const line = (children: readonly (string | TextRun)[]) =>
    new Paragraph({
      style: 'Small',
      children: children.map((child) =>
        typeof child === 'string' ? new TextRun({ text: child, size: small }) : child,
      ),
    })
  const document = new Document({
    title: cleanXml(title),
    subject: cleanXml(subject),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: stylesOf(look, language),
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [line([cleanXml(header)])] }) },
        footers: { default: new Footer({ children: [pageNumber(model, small)] }) },
        children: sections.flatMap((section, index) => sectionWord(section, index, setting)),
      },
    ],
  })
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(model) }]
  return withFixedDates(await Packer.pack(document, 'uint8array', undefined, overrides))
}

/** A section that starts a page does so with its first words. */
function sectionWord({ starts, blocks }: AnySection, index: number, setting: Setting) {
  const [first] = blocks
  const all = blocksWord(blocks, setting)
  if (starts !== 'new-page' || index === 0) return all
  if (first?.kind === 'heading') return [headingWord(first, true), ...all.slice(1)]
  return [new Paragraph({ pageBreakBefore: true, children: [] }), ...all]
}

/** "Page 1 of 3" with numbers that Word fills in. */
function pageNumber({ pageOf }: ReportModel, size: number): Paragraph {
  const children = pageOf
    .split(/(\{pages?\})/)
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part))
  return new Paragraph({
    style: 'Small',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size })],
  })
}
