import type { ReportModel } from '../ReportModel.ts'

/** `not-loaded`: the drawing code could not be fetched, and it helps to go online; `not-drawn`: the drawing failed. */
export type WordResult =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: 'not-loaded' | 'not-drawn' }

/** Makes the Word file of a report; the library is fetched only now. Never rejects: what went wrong is a value. */
export async function makeWord(model: ReportModel): Promise<WordResult> {
  const drawing = await import('./drawWord.ts').catch(() => undefined)
  if (!drawing) return { kind: 'failed', reason: 'not-loaded' }
  return drawing.drawWord(model).then(
    (bytes) => ({ kind: 'made' as const, bytes }),
    () => ({ kind: 'failed' as const, reason: 'not-drawn' as const }),
  )
}
