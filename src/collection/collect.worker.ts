import { readFiles } from './readFiles.ts'
import { readPackFile } from './readPackFile.ts'
import { type AskedOfTexts, createTexts } from './texts.ts'

/** Each asking has a number, which stands in what is said to it: files give piece by piece what is read, and then the end. */
type Asked = {
  readonly number: number
  readonly asked: { kind: 'files'; files: readonly File[] } | { kind: 'pack'; file: Blob } | AskedOfTexts
}

const answerFromTexts = createTexts()

self.onmessage = async ({ data: { number, asked } }: MessageEvent<Asked>) => {
  if (asked.kind === 'files') {
    for await (const piece of readFiles(asked.files)) self.postMessage({ number, piece })
    self.postMessage({ number, made: undefined })
  } else {
    const made = asked.kind === 'pack' ? await readPackFile(asked.file) : answerFromTexts(asked)
    self.postMessage({ number, made })
  }
}
