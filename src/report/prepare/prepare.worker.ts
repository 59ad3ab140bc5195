import type { PrepareRequest } from './message.ts'
import { createPreparing } from './prepareSent.ts'

const answer = createPreparing()

self.onmessage = ({ data }: MessageEvent<PrepareRequest>) => {
  self.postMessage(answer(data))
}
