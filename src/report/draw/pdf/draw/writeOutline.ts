import type { BookmarkOperation, Operation } from '../operations.ts'
import type { PdfDocument, PdfObject } from './pdfDocument.ts'
import { point, reference, textString } from './syntax.ts'

type Bookmark = BookmarkOperation & { readonly object: PdfObject; readonly parts: Bookmark[] }

/** Bookmarks for headings of level 1, those of level 2 below them; gives the number of their root, none without headings. */
export function writeOutline(operations: readonly Operation[], document: PdfDocument): number | undefined {
  const tops = nest(operations, document)
  if (tops.length === 0) return undefined
  const root = document.newObject()
  root.content = `<</Type/Outlines${ends(tops)}/Count ${tops.reduce((sum, { parts }) => sum + 1 + parts.length, 0)}>>`
  writeLevel(tops, root, document)
  return root.objId
}

function nest(operations: readonly Operation[], document: PdfDocument): readonly Bookmark[] {
  const tops: Bookmark[] = []
  for (const operation of operations) {
    if (operation.kind !== 'bookmark') continue
    const bookmark = { ...operation, object: document.newObject(), parts: [] }
    const above = operation.level === 2 ? tops.at(-1) : undefined
    ;(above?.parts ?? tops).push(bookmark)
  }
  return tops
}

function writeLevel(bookmarks: readonly Bookmark[], parent: PdfObject, document: PdfDocument) {
  bookmarks.forEach(({ object, parts, title, page, y }, index) => {
    const before = bookmarks[index - 1]
    const after = bookmarks[index + 1]
    object.content = [
      `<</Title ${textString(title)}/Parent ${reference(parent.objId)}`,
      before ? `/Prev ${reference(before.object.objId)}` : '',
      after ? `/Next ${reference(after.object.objId)}` : '',
      parts.length > 0 ? `${ends(parts)}/Count ${parts.length}` : '',
      `/Dest[${document.pageReference(page)}/XYZ ${point([0, y])} null]>>`,
    ].join('')
    writeLevel(parts, object, document)
  })
}

const ends = (bookmarks: readonly Bookmark[]) => {
  const id = (bookmark: Bookmark | undefined) => reference(bookmark?.object.objId ?? 0)
  return `/First ${id(bookmarks[0])}/Last ${id(bookmarks.at(-1))}`
}
