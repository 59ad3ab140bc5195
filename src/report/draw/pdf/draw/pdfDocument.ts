import type { TextOperation } from '../operations.ts'
import type { Measure } from '../text/breakLines.ts'
import type { CanDraw } from '../text/cleanText.ts'

/** An object of the file besides pages and fonts; its content is written when the file is put together. */
export type PdfObject = { readonly objId: number; content: string }

/** What drawing needs of the library that writes the file. Pages are counted from 0, points from the top of the page. */
export type PdfDocument = {
  readonly canDraw: CanDraw
  readonly measure: Measure
  readonly goTo: (page: number) => void
  readonly text: (operation: TextOperation) => void
  /** Into the current page, or into the dictionary that is being written. */
  readonly write: (syntax: string) => void
  /** Calls back when the file is put together: for each page's dictionary, after the pages, and for the catalog. */
  readonly whenPut: (part: 'putPage' | 'postPutPages' | 'putCatalog', react: (page: number) => void) => void
  /** What went wrong in them, to be thrown once the file is put together. */
  readonly failures: readonly Error[]
  /** Only while the file is put together: before, jsPDF's numbers would shift. */
  readonly newObject: () => PdfObject
  readonly pageReference: (page: number) => string
}
