import { type DrawRequest, drawFile } from './drawFile.ts'

self.onmessage = async ({ data }: MessageEvent<DrawRequest>) => {
  const result = await drawFile(data)
  const transfer = result.kind === 'made' ? [result.bytes.buffer] : []
  self.postMessage(result, { transfer })
}
