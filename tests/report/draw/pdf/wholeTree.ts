import { type ReadText, raw } from './readPdf.ts'

type Element = { readonly role: string; readonly page: string | undefined; readonly kids: string }

/** Elements by their number, as the file's own objects say them; pdf.js gives the tree of a page at a time. */
function elementsIn(bytes: Uint8Array): ReadonlyMap<string, Element> {
  const objects = raw(bytes).matchAll(/^(\d+) 0 obj\n<<\/S\/(\w+)\/P \d+ 0 R(.*)\/K (.*)>>\nendobj$/gm)
  return new Map(
    Array.from(objects, ([, number = '', role = '', between = '', kids = '']) => [
      number,
      { role, page: /\/Pg (\d+) 0 R/.exec(between)?.[1], kids },
    ]),
  )
}

/**
 * The words of a file as a screen reader meets them that follows the tree over the ends of pages: what goes on on the next
 * page, as a cell of a row that breaks, is met before what comes after it.
 */
export function spokenWhole(bytes: Uint8Array, pages: readonly { readonly texts: readonly ReadText[] }[]): string {
  const elements = elementsIn(bytes)
  const texts = new Map(pages.flatMap(({ texts }) => texts.map(({ id, text }) => [id, text] as const)))
  const wordsOf = ({ page, kids }: Element): string =>
    // A mark of another page, another element, or a mark of the element's own page.
    Array.from(kids.matchAll(/\/Pg (\d+) 0 R\/MCID (\d+)|(\d+) 0 R|(\d+)/g), ([, other, there, number, here]) => {
      const below = number === undefined ? undefined : elements.get(number)
      if (below) return wordsOf(below)
      return texts.get(other === undefined ? `p${page}R_mc${here}` : `p${other}R_mc${there}`) ?? ''
    }).join(' ')
  const root = [...elements.values()].find(({ role }) => role === 'Document')
  return root ? wordsOf(root).replace(/\s+/g, ' ') : ''
}
