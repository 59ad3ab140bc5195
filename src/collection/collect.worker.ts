import { readFiles } from './readFiles.ts'
import { readPackFile } from './readPackFile.ts'
import { type AskedOfSearch, answerSearch } from './searchExamples.ts'

type Asked =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'pack'; readonly file: Blob }
  | AskedOfSearch

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'files') self.postMessage(await readFiles(data.files))
  else self.postMessage(data.kind === 'pack' ? await readPackFile(data.file) : answerSearch(data))
}
