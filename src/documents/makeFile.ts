import { drawApart, drawHtml, type ReportModel } from '../report/index.ts'

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

const kinds: { readonly [F in FileFormat]: { readonly type: string; readonly ending: string } } = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  html: { type: 'text/html;charset=utf-8', ending: 'html' },
}

/** A document as a file in one format. Never rejects: what went wrong is a value. */
export async function makeFile(model: ReportModel, format: FileFormat): Promise<Made> {
  const drawn = format === 'html' ? webPage(model) : await drawApart(model, format)
  if (drawn.kind === 'failed') return { kind: 'failed', format }
  const { bytes, undrawable, pages } = drawn
  const { type, ending } = kinds[format]
  const name = `${model.fileName}.${ending}`
  return { kind: 'made', content: bytes, size: bytes.byteLength, type, name, undrawable, pages }
}

const webPage = (model: ReportModel) => ({
  ...{ kind: 'made' as const, bytes: new TextEncoder().encode(drawHtml(model)) },
  ...{ undrawable: [], pages: 'not-known' as const },
})
