import type { Asked } from './openApart.ts'
import { openWorkFile } from './openWorkFile.ts'

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  self.postMessage('reads')
  self.postMessage(await openWorkFile(data.file, data.kind))
}
