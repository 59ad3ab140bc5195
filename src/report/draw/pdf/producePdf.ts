import { fetchedPart } from '../../../parts/fetchedPart.ts'
import { fetchFile } from '../../../parts/fetchFile.ts'
import type { ReportModel } from '../../ReportModel.ts'
import { type DrawnPdf, drawPdf, type PdfFonts } from './drawPdf.ts'
import type { Weight } from './sheet.ts'
import { isLatin } from './undrawable.ts'

type FontAddresses = { readonly [weight in Weight]: string }

/** Where the fonts are: of the letters that nearly every document is written with, and of all that one can be. */
export type Fonts = { readonly latin: FontAddresses; readonly all: FontAddresses }

type PdfResult =
  | (DrawnPdf & { readonly kind: 'made' })
  | { readonly kind: 'failed'; readonly reason: 'fonts-missing' | 'not-drawn' }

/** Fetches the fonts and draws. Never rejects. */
export async function producePdf(model: ReportModel, { latin, all }: Fonts): Promise<PdfResult> {
  const loaded = await loadFonts(isLatin(JSON.stringify(model)) ? latin : all).catch(() => undefined)
  if (!loaded) return { kind: 'failed', reason: 'fonts-missing' }
  try {
    return { kind: 'made', ...drawPdf(model, loaded) }
  } catch {
    // It may be the fonts: a network that answers with a page of its own, for instance.
    fetched.clear()
    return { kind: 'failed', reason: 'not-drawn' }
  }
}

/** Fetches the fonts of most documents before one is asked for. */
export const fontsAhead = ({ latin }: Fonts): Promise<unknown> => loadFonts(latin)

async function loadFonts({ regular, bold }: FontAddresses): Promise<PdfFonts> {
  const [first, second] = await Promise.all([loadFont(regular), loadFont(bold)])
  return { regular: first, bold: second }
}

/** Fetched once for all that is drawn here. */
const fetched = new Map<string, () => Promise<ArrayBuffer>>()

function loadFont(address: string): Promise<ArrayBuffer> {
  const font = fetched.get(address) ?? fetchedPart(async () => (await fetchFile(address)).arrayBuffer())
  fetched.set(address, font)
  return font()
}
