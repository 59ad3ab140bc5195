import { type PdfRequest, producePdf } from './producePdf.ts'

self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  const result = await producePdf(data)
  const transfer = result.kind === 'made' ? [result.bytes.buffer] : []
  self.postMessage(result, { transfer })
}
