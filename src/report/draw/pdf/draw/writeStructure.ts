import { factsOf } from '../../../../schema/language.ts'
import type { Attributes, LinkOperation } from '../operations.ts'
import type { PdfDocument, PdfObject } from './pdfDocument.ts'
import { type Element, type StructureTree, withDescendants } from './structureTree.ts'
import { addressString, corners, reference, textString } from './syntax.ts'

/** The objects of the links, which their pages and their elements both refer to. */
export type LinkObjects = ReadonlyMap<LinkOperation, PdfObject>

/** Writes the tree as objects of the file and gives the number of its root, for the catalog. */
export function writeStructure(tree: StructureTree, links: LinkObjects, document: PdfDocument): number {
  const root = document.newObject()
  const parents = document.newObject()
  const elements = withDescendants(tree.root)
  const objects = new Map(elements.map((element) => [element, document.newObject()]))
  const idOf = (element: Element) => objects.get(element)?.objId ?? root.objId
  for (const [element, object] of objects) {
    const parent = element.parent ? idOf(element.parent) : root.objId
    object.content = writeElement(element, parent, { idOf, links, document })
  }
  const pages = tree.owners.length
  for (const [index, { link }] of tree.links.entries()) writeLink(link, pages + index, links, document)
  const byPage = tree.owners.map((owners, page) => `${page} [${owners.map((one) => reference(idOf(one))).join(' ')}]`)
  const byLink = tree.links.map(({ owner }, index) => `${pages + index} ${reference(idOf(owner))}`)
  parents.content = `<</Nums [${[...byPage, ...byLink].join('\n')}]>>`
  const next = pages + tree.links.length
  root.content = `<</Type /StructTreeRoot /K [${reference(idOf(tree.root))}] /ParentTree ${reference(parents.objId)} /ParentTreeNextKey ${next}>>`
  return root.objId
}

type Known = {
  readonly idOf: (element: Element) => number
  readonly links: LinkObjects
  readonly document: PdfDocument
}

function writeElement(element: Element, parent: number, known: Known): string {
  const { role, attributes, kids } = element
  const page = kids.find((kid) => kid.kind === 'mark')?.page
  const written = kids.map((kid) => writeKid(kid, page, known))
  return [
    `<</S/${role}/P ${reference(parent)}`,
    page === undefined ? '' : `/Pg ${known.document.pageReference(page)}`,
    attributes.alt === undefined ? '' : `/Alt ${textString(attributes.alt)}`,
    attributes.language === undefined ? '' : `/Lang(${factsOf(attributes.language).tag})`,
    writeAttributes(attributes),
    written.length === 0 ? '' : `/K ${written.length === 1 ? written[0] : `[${written.join(' ')}]`}`,
    '>>',
  ].join('')
}

/** Words on the element's own page are their number alone, which keeps the tree small. */
function writeKid(kid: Element['kids'][number], page: number | undefined, { idOf, links, document }: Known): string {
  switch (kid.kind) {
    case 'element':
      return reference(idOf(kid))
    case 'mark':
      return kid.page === page ? String(kid.id) : `<</Type/MCR/Pg ${document.pageReference(kid.page)}/MCID ${kid.id}>>`
    case 'link':
      return `<</Type/OBJR/Obj ${reference(links.get(kid.link)?.objId ?? 0)}/Pg ${document.pageReference(kid.link.page)}>>`
  }
}

function writeAttributes({ scope, bullets, box }: Attributes): string {
  if (scope !== undefined) return `/A<</O/Table/Scope/${scope}>>`
  if (bullets) return '/A<</O/List/ListNumbering/Disc>>'
  if (box) return `/A<</O/Layout/Placement/Block/BBox[${corners(box)}]>>`
  return ''
}

/** jsPDF's own links cannot be referred to from the tree. `/F 4`: printed too. */
function writeLink(link: LinkOperation, key: number, links: LinkObjects, { pageReference }: PdfDocument) {
  const object = links.get(link)
  if (!object) throw new Error('A link has no object on its page')
  const action = `/A<</S/URI/URI ${addressString(link.href)}>>`
  object.content = `<</Type/Annot/Subtype/Link/Rect[${corners(link.box)}]/Border[0 0 0]/F 4/Contents ${textString(link.contents)}/P ${pageReference(link.page)}${action}/StructParent ${key}>>`
}
