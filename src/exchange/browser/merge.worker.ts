import { type AskedToMerge, mergeWorkFiles } from './mergeWorkFiles.ts'

self.onmessage = async ({ data }: MessageEvent<AskedToMerge>) => {
  self.postMessage('reads')
  self.postMessage(await mergeWorkFiles(data))
}
