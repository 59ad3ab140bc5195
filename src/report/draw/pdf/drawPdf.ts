import { jsPDF } from 'jspdf'
import type { ReportModel } from '../../ReportModel.ts'
import { binaryString, fromBinaryString } from './draw/binaryString.ts'
import { faceOf, type ParsedFont } from './draw/face.ts'
import { fileId, PRODUCER, pdfDate, xmpMetadata } from './draw/metadata.ts'
import { paint } from './draw/paint.ts'
import type { PdfDocument, PdfObject } from './draw/pdfDocument.ts'
import { putTogether } from './draw/putTogether.ts'
import { StructureTree } from './draw/structureTree.ts'
import { reference } from './draw/syntax.ts'
import { layoutReport } from './layout/layoutReport.ts'
import { INKS, type Weight } from './sheet.ts'
import { cleanModel } from './text/cleanModel.ts'

/** The two TrueType files of `generated/pdf-fonts`. */
export type PdfFonts = { readonly [weight in Weight]: ArrayBuffer | Uint8Array }

export type DrawnPdf = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters the font lacks; each stands as □ on the page. */
  readonly undrawable: readonly string[]
  readonly pages: number
  /** Ids of the one-page sections that needed more than a page. */
  readonly overflow: readonly string[]
}

/** What is used of jsPDF beside its typed face: the events it has for plugins, the fonts as parsed, the version it writes. */
type Internals = {
  readonly events: { subscribe(part: string, react: (event?: { readonly pageNumber: number }) => void): void }
  readonly write: (syntax: string) => void
  readonly newAdditionalObject: () => PdfObject
  readonly getPageInfo: (page: number) => { readonly objId: number }
  readonly getFont: (family: string, style: string) => { readonly metadata: ParsedFont }
}

type Private = { readonly setPdfVersion: (version: string) => void }

const FAMILIES: { readonly [weight in Weight]: string } = { regular: 'SourceSans3-Regular', bold: 'SourceSans3-Bold' }

/**
 * Draws a report as a tagged PDF: A4, fonts embedded, the same bytes for the same input. Needs no page and no clock.
 * Throws when a font file cannot be read or `made` is no date.
 */
export function drawPdf(model: ReportModel, fonts: PdfFonts): DrawnPdf {
  const library = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, precision: 2 })
  const document = openDocument(library, fonts)
  const { model: cleaned, undrawable } = cleanModel(model, document.canDraw)
  const { operations, pages, overflow } = layoutReport(cleaned, document.measure)
  for (let page = 1; page < pages; page++) library.addPage()
  const tree = new StructureTree(pages)
  paint(operations, document, tree)
  describe(library, cleaned)
  putTogether(document, tree, operations, cleaned)
  const file = library.output()
  const [failure] = document.failures
  if (failure) throw failure
  return { bytes: fromBinaryString(nameProducer(file)), undrawable, pages, overflow }
}

function openDocument(library: jsPDF, fonts: PdfFonts): PdfDocument {
  const { events, write, newAdditionalObject, getPageInfo } = internalsOf(library)
  const failures: Error[] = []
  const faces = { regular: addFace(library, 'regular', fonts), bold: addFace(library, 'bold', fonts) }
  return {
    canDraw: (character) => faces.regular.has(character) && faces.bold.has(character),
    measure: (text, weight, size) => (faces[weight].width(text) * size) / 1000,
    goTo: (page) => library.setPage(page + 1),
    text: ({ text, x, y, weight, size, ink }) => {
      const [red, green, blue] = INKS[ink]
      library
        .setFont(FAMILIES[weight], 'normal')
        .setFontSize(size)
        .setTextColor(red * 255, green * 255, blue * 255)
      // A fixed space has the space's glyph, and would lend it its own meaning when the text is read back.
      library.text(text.replaceAll('\u00a0', ' '), x, y)
    },
    write: (syntax) => write(syntax),
    // jsPDF logs what its listeners throw and goes on: the file would say that it is tagged, and have no tags.
    whenPut: (part, react) =>
      events.subscribe(part, (event) => {
        try {
          react((event?.pageNumber ?? 1) - 1)
        } catch (cause) {
          failures.push(new Error(`The file could not be put together at ${part}`, { cause }))
        }
      }),
    failures,
    newObject: () => newAdditionalObject(),
    pageReference: (page) => reference(getPageInfo(page + 1).objId),
  }
}

const internalsOf = (library: jsPDF) => library.internal as unknown as Internals
const privateOf = (library: jsPDF) => (library as unknown as { readonly __private__: Private }).__private__

/** The bold face is a family of its own, since jsPDF would fall back in silence on a style it does not find. */
function addFace(library: jsPDF, weight: Weight, fonts: PdfFonts) {
  const family = FAMILIES[weight]
  library.addFileToVFS(family, binaryString(fonts[weight]))
  library.addFont(family, family, 'normal')
  return faceOf(internalsOf(library).getFont(family, 'normal').metadata)
}

function describe(library: jsPDF, model: ReportModel) {
  privateOf(library).setPdfVersion('1.7')
  library.setDocumentProperties({ title: model.title, subject: model.subject, creator: PRODUCER })
  library.setCreationDate(pdfDate(model.made))
  library.setFileId(fileId(JSON.stringify(model)))
  library.viewerPreferences({ DisplayDocTitle: true })
  library.addMetadata(xmpMetadata(model), true)
}

/** jsPDF names itself; the name is changed in place, since the file lists at which byte each later part begins. */
const nameProducer = (file: string) =>
  file.replace(/\/Producer \(jsPDF [^)]*\)/, (theirs) => {
    const ours = `/Producer(${PRODUCER})`.padEnd(theirs.length)
    return ours.length === theirs.length ? ours : theirs
  })
