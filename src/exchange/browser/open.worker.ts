import { type Asked, openWorkFile } from './openWorkFile.ts'

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  self.postMessage('reads')
  self.postMessage(await openWorkFile(data.file, data.kind))
}
