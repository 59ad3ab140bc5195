import { drawDocument, type FileFormat, formats, type ReportModel } from '../report/index.ts'

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
  const drawn = await drawDocument(model, format)
  if (drawn.kind === 'failed') return { kind: 'failed', format }
  const { bytes, undrawable, pages } = drawn
  const { type, ending } = formats[format]
  const name = `${model.fileName}.${ending}`
  return { kind: 'made', content: bytes, size: bytes.byteLength, type, name, undrawable, pages }
}
