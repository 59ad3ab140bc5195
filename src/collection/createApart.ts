import type { Alike } from '../domain/collection/likeness.ts'
import type { PackResult } from '../exchange/index.ts'
import { fetchedPart } from '../parts/fetchedPart.ts'
import { startWorker } from '../parts/startWorker.ts'
import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import workerAddress from './collect.worker.ts?worker&url'
import type { Read } from './readFiles.ts'
import type { AskedOfTexts, createTexts, Texts } from './texts.ts'

const here = fetchedPart(async () => ({
  ...(await import('./readFiles.ts')),
  ...(await import('./readPackFile.ts')),
  ...(await import('./texts.ts')),
}))

type TellPiece = (read: readonly Read[]) => void

export type Apart = {
  /** Gives what is in the files piece by piece, in their order; resolves after the last. */
  readonly read: (files: readonly File[], tell: TellPiece) => Promise<void>
  readonly readPack: (file: Blob) => Promise<PackResult>
  /** From now on these are searched and held against each other, in place of others of the same ids. */
  readonly hold: (examples: readonly Texts[]) => Promise<unknown>
  /** Ids, best first. */
  readonly search: (typed: string, words: SearchWords, language: Language) => Promise<readonly string[]>
  readonly alike: () => Promise<readonly Alike[]>
  readonly end: () => void
}

/** Reads and searches in a worker, so that the page listens all the while; here where none starts. */
export function createApart(): Apart {
  const worker = startWorker(workerAddress)
  const ask = worker ? askWorker(worker) : undefined
  let texts: ReturnType<typeof createTexts> | undefined
  const answer = async <Made>(asked: AskedOfTexts): Promise<Made> => {
    if (ask) return ask<Made>(asked)
    texts ??= (await here()).createTexts()
    return texts(asked) as Made
  }
  return {
    read: async (files, tell) => {
      if (ask) return ask({ kind: 'files', files }, tell)
      for await (const piece of (await here()).readFiles(files)) tell(piece)
    },
    readPack: async (file) => (ask ? ask({ kind: 'pack', file }) : (await here()).readPackFile(file)),
    hold: (examples) => answer({ kind: 'hold', examples }),
    search: (typed, words, language) => answer({ kind: 'search', typed, words, language }),
    alike: () => answer({ kind: 'alike' }),
    end: () => worker?.terminate(),
  }
}

/** Of what was made nothing is known here: whoever asked says what it is. */
type Said = { readonly number: number } & ({ readonly piece: readonly Read[] } | { readonly made: never })
type Waiting = { readonly hear: (said: Said) => void; readonly fail: (error: Error) => void }

/** Asks a worker, which may have several askings at hand at once. */
function askWorker(worker: Worker) {
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<Said>) => waiting.get(data.number)?.hear(data)
  worker.onerror = () => {
    for (const { fail } of waiting.values()) fail(new Error('The worker broke off'))
    waiting.clear()
  }
  return <Made>(asked: object, tell: TellPiece = () => undefined): Promise<Made> =>
    new Promise((resolve, fail) => {
      last += 1
      const number = last
      const hear = (said: Said) => {
        if ('piece' in said) return tell(said.piece)
        waiting.delete(number)
        resolve(said.made)
      }
      waiting.set(number, { hear, fail })
      worker.postMessage({ number, asked })
    })
}
