import { readFiles } from './readFiles.ts'
import { type AskedOfTexts, answerFromTexts } from './texts.ts'

/** Each asking has a number, which stands in what is said to it: files give piece by piece what is read, and then the end. */
type Asked = { readonly number: number; readonly asked: { kind: 'files'; files: readonly File[] } | AskedOfTexts }

self.onmessage = async ({ data: { number, asked } }: MessageEvent<Asked>) => {
  if (asked.kind === 'files') {
    for await (const piece of readFiles(asked.files)) self.postMessage({ number, piece })
    self.postMessage({ number, made: undefined })
  } else self.postMessage({ number, made: answerFromTexts(asked) })
}
