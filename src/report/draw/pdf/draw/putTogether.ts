import { factsOf } from '../../../../schema/language.ts'
import type { ReportModel } from '../../../ReportModel.ts'
import type { LinkOperation, Operation } from '../operations.ts'
import type { PdfDocument, PdfObject } from './pdfDocument.ts'
import type { StructureTree } from './structureTree.ts'
import { reference } from './syntax.ts'
import { writeOutline } from './writeOutline.ts'
import { writeStructure } from './writeStructure.ts'

/** Adds tags, links, bookmarks and the language when the library puts the file together. */
export function putTogether(
  document: PdfDocument,
  tree: StructureTree,
  operations: readonly Operation[],
  { language }: Pick<ReportModel, 'language'>,
) {
  const links = new Map<LinkOperation, PdfObject>()
  const roots: string[] = []
  document.whenPut('putPage', (page) => document.write(pageEntries(page, document, tree, links)))
  document.whenPut('postPutPages', () => {
    roots.push(`/StructTreeRoot ${reference(writeStructure(tree, links, document))}`)
    const outline = writeOutline(operations, document)
    if (outline !== undefined) roots.push(`/Outlines ${reference(outline)}`)
  })
  document.whenPut('putCatalog', () =>
    document.write(`/Lang (${factsOf(language).tag}) /MarkInfo <</Marked true>> ${roots.join(' ')}`),
  )
}

/** `/Tabs /S`: the tab key follows the structure. */
function pageEntries(page: number, document: PdfDocument, tree: StructureTree, links: Map<LinkOperation, PdfObject>) {
  const mine = tree.links.map(({ link }) => link).filter((link) => link.page === page)
  for (const link of mine) links.set(link, document.newObject())
  const references = mine.map((link) => reference(links.get(link)?.objId ?? 0))
  return `/StructParents ${page} /Tabs /S${mine.length > 0 ? ` /Annots [${references.join(' ')}]` : ''}`
}
