import { drawHtml, makePdf, makeWord, type ReportModel } from '../report/index.ts'

export type FileFormat = 'pdf' | 'word' | 'html'

export type Made =
  | {
      readonly kind: 'made'
      readonly content: BlobPart
      readonly size: number
      readonly type: string
      readonly name: string
      /** Characters that the format cannot show; each stands as □. */
      readonly undrawable: readonly string[]
      readonly pages: number | 'not-known'
    }
  | { readonly kind: 'failed'; readonly format: FileFormat }

/** A document as a file in one format. Never rejects: what went wrong is a value. */
export async function makeFile(model: ReportModel, format: FileFormat): Promise<Made> {
  switch (format) {
    case 'pdf': {
      const result = await makePdf(model)
      if (result.kind === 'failed') return { kind: 'failed', format }
      const { bytes, undrawable, pages } = result
      return { ...file(bytes, 'application/pdf', `${model.fileName}.pdf`), undrawable, pages }
    }
    case 'word': {
      const result = await makeWord(model)
      return result.kind === 'failed' ? { kind: 'failed', format } : file(result.bytes, WORD, `${model.fileName}.docx`)
    }
    case 'html':
      return file(new TextEncoder().encode(drawHtml(model)), 'text/html;charset=utf-8', `${model.fileName}.html`)
  }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const file = (content: Uint8Array<ArrayBuffer>, type: string, name: string) => ({
  ...{ kind: 'made' as const, content, size: content.byteLength, type, name },
  undrawable: [],
  pages: 'not-known' as const,
})
