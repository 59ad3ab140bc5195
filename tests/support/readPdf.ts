import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfRead = {
  readonly pages: number
  /** All words in reading order, runs of white space as one space. */
  readonly text: string
  /** The same without what stands on every page: its head and foot. */
  readonly tagged: string
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
  const tagged: string[] = []
  const roles: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    texts.push(items.map(wordsOf).join(''))
    tagged.push(withoutArtifacts(items).map(wordsOf).join(''))
    collectRoles(await page.getStructTree(), roles)
  }
  const read = {
    pages: document.numPages,
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
    tagged: tagged.join(' ').replaceAll(/\s+/g, ' '),
    language: known.Language,
    title: known.Title ?? '',
    isTagged: (await document.getMarkInfo())?.Marked === true,
    roles,
  }
  await document.loadingTask.destroy()
  return read
}

type Run = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]

const wordsOf = (run: Run) => ('str' in run ? `${run.str}${run.hasEOL ? ' ' : ''}` : '')

/** Marked content nests: what stands within an artifact is one too. */
function withoutArtifacts(runs: readonly Run[]): readonly Run[] {
  const open: boolean[] = []
  return runs.filter((run) => {
    if ('str' in run) return !open.includes(true)
    if (run.type === 'endMarkedContent') open.pop()
    else open.push('tag' in run && run.tag === 'Artifact')
    return false
  })
}

type Node = { readonly role?: string; readonly children?: readonly unknown[] }

function collectRoles(node: unknown, roles: string[]): void {
  const { role, children } = (node ?? {}) as Node
  if (role !== undefined) roles.push(role)
  for (const child of children ?? []) collectRoles(child, roles)
}
