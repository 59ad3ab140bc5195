import { readFiles } from './readFiles.ts'
import { type AskedOfSearch, answerSearch } from './searchExamples.ts'

type Asked = { readonly kind: 'files'; readonly files: readonly File[] } | AskedOfSearch

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  self.postMessage(data.kind === 'files' ? await readFiles(data.files) : answerSearch(data))
}
