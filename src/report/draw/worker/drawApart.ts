import bold from '../../../../generated/pdf-fonts/bold.ttf?url'
import latinBold from '../../../../generated/pdf-fonts/latin-bold.ttf?url'
import latinRegular from '../../../../generated/pdf-fonts/latin-regular.ttf?url'
import regular from '../../../../generated/pdf-fonts/regular.ttf?url'
import { startWorker } from '../../../parts/startWorker.ts'
import type { DrawnApart } from '../../formats.ts'
import type { ReportModel } from '../../ReportModel.ts'
import type { Fonts } from '../pdf/producePdf.ts'
import workerAddress from './draw.worker.ts?worker&url'
import { type DrawRequest, type DrawResult, drawFile } from './drawFile.ts'

/**
 * Draws a report in a worker, so that the page does not stand still; on the page where workers do not start. Never rejects:
 * what went wrong is a value.
 */
export async function drawApart(model: ReportModel, format: DrawnApart): Promise<DrawResult> {
  const request = { format, model, fonts: fonts() }
  return (await inWorker(request)) ?? drawFile(request)
}

let isFetching = false

/** Fetches what most documents are drawn with before one is asked for, into the worker that will draw it. */
export function drawAhead(): void {
  if (free.length > 0 || isFetching) return
  const worker = startWorker(workerAddress)
  if (!worker) return
  isFetching = true
  const fetched = (hasAll: boolean) => {
    isFetching = false
    // One that something did not come to might not ask for it again.
    if (hasAll && free.length === 0) free.push(worker)
    else worker.terminate()
  }
  worker.onmessage = ({ data }: MessageEvent<boolean>) => fetched(data)
  worker.onerror = worker.onmessageerror = () => fetched(false)
  worker.postMessage({ ahead: fonts() })
}

const fonts = (): Fonts => ({
  latin: { regular: absolute(latinRegular), bold: absolute(latinBold) },
  all: { regular: absolute(regular), bold: absolute(bold) },
})

/** A worker would read a relative address from its own. */
const absolute = (address: string) => new URL(address, location.href).href

/** A worker that has drawn stays: its library and fonts are half of the time that a page takes. */
const free: Worker[] = []

/** Nothing when the worker cannot be started or breaks off before it answers. */
async function inWorker(request: DrawRequest): Promise<DrawResult | undefined> {
  const worker = free.pop() ?? startWorker(workerAddress)
  if (!worker) return undefined
  const result = await new Promise<DrawResult | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<DrawResult>) => resolve(data)
    worker.onerror = worker.onmessageerror = () => resolve(undefined)
    worker.postMessage(request)
  })
  // One is enough: of two that drew at the same time the other ends.
  if (result?.kind === 'made' && free.length === 0) free.push(worker)
  else worker.terminate()
  return result
}
