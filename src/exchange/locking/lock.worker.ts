import { type AskedOfLock, lockOrUnlock } from './lockOrUnlock.ts'

self.onmessage = async ({ data }: MessageEvent<AskedOfLock>) => {
  self.postMessage('reads')
  self.postMessage(await lockOrUnlock(data))
}
