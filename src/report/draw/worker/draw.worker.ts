import { type AheadRequest, type DrawRequest, drawFile, fetchAhead } from './drawFile.ts'

self.onmessage = async ({ data }: MessageEvent<DrawRequest | AheadRequest>) => {
  if ('ahead' in data) {
    self.postMessage(await fetchAhead(data))
    return
  }
  const result = await drawFile(data)
  const transfer = result.kind === 'made' ? [result.bytes.buffer] : []
  self.postMessage(result, { transfer })
}
