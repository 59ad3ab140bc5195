import { openWorkFile } from './openWorkFile.ts'

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage('reads')
  self.postMessage(await openWorkFile(data))
}
