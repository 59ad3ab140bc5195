import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfRead = {
  readonly pages: number
  /** All words in reading order, runs of white space as one space. */
  readonly text: string
  readonly language: string | undefined
  readonly title: string
  readonly isTagged: boolean
  /** The roles of the structure tree, in order. */
  readonly roles: readonly string[]
}

/** Reads a PDF back with pdf.js, as another program would. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info, metadata: _metadata } = await document.getMetadata()
  const known = info as { readonly Title?: string; readonly Language?: string }
  const texts: string[] = []
  const roles: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    texts.push(content.items.map((run) => ('str' in run ? `${run.str}${run.hasEOL ? ' ' : ''}` : '')).join(''))
    collectRoles(await page.getStructTree(), roles)
  }
  const read = {
    pages: document.numPages,
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
    language: known.Language,
    title: known.Title ?? '',
    isTagged: (await document.getMarkInfo())?.Marked === true,
    roles,
  }
  await document.loadingTask.destroy()
  return read
}

type Node = { readonly role?: string; readonly children?: readonly unknown[] }

function collectRoles(node: unknown, roles: string[]): void {
  const { role, children } = (node ?? {}) as Node
  if (role !== undefined) roles.push(role)
  for (const child of children ?? []) collectRoles(child, roles)
}
