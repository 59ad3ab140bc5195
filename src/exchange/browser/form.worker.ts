import { openAnswerForm } from './openAnswerForm.ts'

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage('reads')
  self.postMessage(await openAnswerForm(data))
}
