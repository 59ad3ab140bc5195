import type { Attributes, LinkOperation, Role } from '../operations.ts'

/** Words on a page that belong to an element, by their number on that page. */
export type Mark = { readonly kind: 'mark'; readonly page: number; readonly id: number }
export type LinkKid = { readonly kind: 'link'; readonly link: LinkOperation }
export type Element = {
  readonly kind: 'element'
  readonly role: Role
  readonly attributes: Attributes
  readonly parent: Element | undefined
  readonly kids: (Element | Mark | LinkKid)[]
}

/** What the document says, in reading order, apart from where it is painted (ISO 32000-1, 14.7). */
export class StructureTree {
  readonly root: Element = { kind: 'element', role: 'Document', attributes: {}, parent: undefined, kids: [] }
  /** Who owns each mark, by page and the mark's number there. */
  readonly owners: readonly Element[][]
  readonly links: { readonly link: LinkOperation; readonly owner: Element }[] = []
  private current = this.root

  constructor(pages: number) {
    this.owners = Array.from({ length: pages }, () => [])
  }

  get role(): Role {
    return this.current.role
  }

  open(role: Role, attributes: Attributes) {
    const element: Element = { kind: 'element', role, attributes, parent: this.current, kids: [] }
    this.current.kids.push(element)
    this.current = element
  }

  close() {
    if (!this.current.parent) throw new Error('A tag was closed that was never opened')
    this.current = this.current.parent
  }

  /** The number of the words that follow on this page, which belong to the open element. */
  mark(page: number): number {
    const owners = this.owners[page]
    if (!owners) throw new Error(`There is no page ${page}`)
    const id = owners.push(this.current) - 1
    this.current.kids.push({ kind: 'mark', page, id })
    return id
  }

  addLink(link: LinkOperation) {
    this.links.push({ link, owner: this.current })
    this.current.kids.push({ kind: 'link', link })
  }
}

/** The element and all below it, in reading order. */
export const withDescendants = (element: Element): readonly Element[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.kind === 'element' ? withDescendants(kid) : [])),
]
