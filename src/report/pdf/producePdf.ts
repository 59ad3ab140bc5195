import type { ReportModel } from '../ReportModel.ts'
import { type DrawnPdf, drawPdf, type PdfFonts } from './drawPdf.ts'
import type { Weight } from './sheet.ts'

export type FontAddresses = { readonly [weight in Weight]: string }
export type PdfRequest = { readonly model: ReportModel; readonly fonts: FontAddresses }

/**
 * `fonts-missing`: a font file could not be fetched; `not-loaded`: the drawing code could not; `not-drawn`: the drawing failed.
 * After the first two it helps to go online and try again.
 */
export type PdfFailure = 'fonts-missing' | 'not-loaded' | 'not-drawn'
export type PdfResult =
  | (DrawnPdf & { readonly kind: 'made' })
  | { readonly kind: 'failed'; readonly reason: PdfFailure }

const failed = (reason: PdfFailure): PdfResult => ({ kind: 'failed', reason })

/** Fetches the fonts and draws; the same in a worker and on the page. Never rejects. */
export async function producePdf({ model, fonts }: PdfRequest): Promise<PdfResult> {
  const loaded = await loadFonts(fonts).catch(() => undefined)
  if (!loaded) return failed('fonts-missing')
  try {
    return { kind: 'made', ...drawPdf(model, loaded) }
  } catch {
    return failed('not-drawn')
  }
}

async function loadFonts({ regular, bold }: FontAddresses): Promise<PdfFonts> {
  const [first, second] = await Promise.all([loadFont(regular), loadFont(bold)])
  return { regular: first, bold: second }
}

async function loadFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.arrayBuffer()
}
