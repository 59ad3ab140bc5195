import { type DrawnApart, type FileFormat, isDrawnApart } from '../formats.ts'
import type { ReportModel } from '../ReportModel.ts'
import { drawHtml } from './html/drawHtml.ts'
import { drawApart } from './worker/drawApart.ts'
import type { DrawResult } from './worker/drawFile.ts'

const drawnAtOnce: { readonly [F in Exclude<FileFormat, DrawnApart>]: (model: ReportModel) => string } = {
  html: drawHtml,
}

/** Draws a document as a file of one format. Never rejects: what went wrong is a value. */
export async function drawDocument(model: ReportModel, format: FileFormat): Promise<DrawResult> {
  if (isDrawnApart(format)) return drawApart(model, format)
  const bytes = new TextEncoder().encode(drawnAtOnce[format](model))
  return { kind: 'made', bytes, undrawable: [], pages: 'not-known' }
}
