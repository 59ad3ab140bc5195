import bold from '../../../../generated/pdf-fonts/bold.ttf?url'
import regular from '../../../../generated/pdf-fonts/regular.ttf?url'
import type { DrawnApart } from '../../formats.ts'
import type { ReportModel } from '../../ReportModel.ts'
import workerAddress from './draw.worker.ts?worker&url'
import { type DrawRequest, type DrawResult, drawFile } from './drawFile.ts'
import { trustedUrl } from './trustedUrl.ts'

/**
 * Draws a report in a worker, so that the page does not stand still; on the page where workers do not start. Never rejects:
 * what went wrong is a value.
 */
export async function drawApart(model: ReportModel, format: DrawnApart): Promise<DrawResult> {
  const request = { format, model, fonts: { regular: absolute(regular), bold: absolute(bold) } }
  return (await inWorker(request)) ?? drawFile(request)
}

/** A worker would read a relative address from its own. */
const absolute = (address: string) => new URL(address, location.href).href

/** Nothing when the worker cannot be started or breaks off before it answers. */
async function inWorker(request: DrawRequest): Promise<DrawResult | undefined> {
  const worker = startWorker()
  if (!worker) return undefined
  try {
    return await new Promise<DrawResult | undefined>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<DrawResult>) => resolve(data)
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
