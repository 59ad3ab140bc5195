import { fetchedPart } from '../../../parts/fetchedPart.ts'
import type { DrawnApart } from '../../formats.ts'
import type { ReportModel } from '../../ReportModel.ts'
import type { Fonts } from '../pdf/producePdf.ts'

export type DrawRequest = {
  readonly format: DrawnApart
  readonly model: ReportModel
  readonly fonts: Fonts
}

/** That what most documents are drawn with is to be fetched; whether it came is the answer. */
export type AheadRequest = { readonly ahead: Fonts }

/**
 * `fonts-missing`: a font file could not be fetched; `not-loaded`: the drawing code could not; `not-drawn`: the drawing failed.
 * After the first two it helps to go online and try again.
 */
export type DrawFailure = 'fonts-missing' | 'not-loaded' | 'not-drawn'
export type DrawResult =
  | {
      readonly kind: 'made'
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Characters that the format cannot show; each stands as □. */
      readonly undrawable: readonly string[]
      /** Word breaks its pages itself. */
      readonly pages: number | 'not-known'
    }
  | { readonly kind: 'failed'; readonly reason: DrawFailure }

const pdf = fetchedPart(() => import('../pdf/producePdf.ts'))
const word = fetchedPart(() => import('../word/drawWord.ts'))

/** Draws a report in a format whose code is fetched only now; the same in a worker and on the page. Never rejects. */
export async function drawFile({ format, model, fonts }: DrawRequest): Promise<DrawResult> {
  switch (format) {
    case 'pdf':
      return once(pdf(), ({ producePdf }) => producePdf(model, fonts))
    case 'word':
      return once(word(), async ({ drawWord }) => wordFile(drawWord(model)))
  }
}

/** Whether all of it came. */
export const fetchAhead = ({ ahead }: AheadRequest): Promise<boolean> =>
  pdf()
    .then(({ fontsAhead }) => fontsAhead(ahead))
    .then(
      () => true,
      () => false,
    )

const failed = (reason: DrawFailure): DrawResult => ({ kind: 'failed', reason })

async function once<Code>(loading: Promise<Code>, draw: (code: Code) => Promise<DrawResult>): Promise<DrawResult> {
  const code = await loading.catch(() => undefined)
  return code ? draw(code) : failed('not-loaded')
}

const wordFile = (drawing: Promise<Uint8Array<ArrayBuffer>>): Promise<DrawResult> =>
  drawing.then(
    (bytes) => ({ kind: 'made', bytes, undrawable: [], pages: 'not-known' }),
    () => failed('not-drawn'),
  )
