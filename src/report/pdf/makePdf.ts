import bold from '../../../generated/pdf-fonts/bold.ttf?url'
import regular from '../../../generated/pdf-fonts/regular.ttf?url'
import type { ReportModel } from '../ReportModel.ts'
import workerAddress from './pdf.worker.ts?worker&url'
import type { PdfRequest, PdfResult } from './producePdf.ts'
import { trustedUrl } from './trustedUrl.ts'

/**
 * Makes the PDF of a report in a worker, so that the page does not stand still; on the page where workers do not start. The
 * drawing code is fetched only now. Never rejects: what went wrong is a value.
 */
export async function makePdf(model: ReportModel): Promise<PdfResult> {
  const request = { model, fonts: { regular: absolute(regular), bold: absolute(bold) } }
  return (await inWorker(request)) ?? (await onPage(request))
}

/** A worker would read a relative address from its own. */
const absolute = (address: string) => new URL(address, location.href).href

/** Nothing when the worker cannot be started or breaks off before it answers. */
async function inWorker(request: PdfRequest): Promise<PdfResult | undefined> {
  const worker = startWorker()
  if (!worker) return undefined
  try {
    return await new Promise<PdfResult | undefined>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<PdfResult>) => resolve(data)
      worker.onerror = worker.onmessageerror = () => resolve(undefined)
      worker.postMessage(request)
    })
  } finally {
    worker.terminate()
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(trustedUrl(workerAddress), { type: 'module' })
  } catch {
    return undefined
  }
}

async function onPage(request: PdfRequest): Promise<PdfResult> {
  const drawing = await import('./producePdf.ts').catch(() => undefined)
  return drawing ? drawing.producePdf(request) : { kind: 'failed', reason: 'not-loaded' }
}
