import type { PackResult } from '../exchange/index.ts'
import { fetchedPart } from '../parts/fetchedPart.ts'
import { startWorker } from '../parts/startWorker.ts'
import workerAddress from './collect.worker.ts?worker&url'
import type { Read } from './readFiles.ts'
import type { AskedOfSearch } from './searchExamples.ts'

const here = fetchedPart(async () => ({
  ...(await import('./readFiles.ts')),
  ...(await import('./readPackFile.ts')),
  ...(await import('./searchExamples.ts')),
}))

export type Apart = {
  readonly read: (files: readonly File[]) => Promise<readonly Read[]>
  readonly readPack: (file: Blob) => Promise<PackResult>
  readonly search: (asked: AskedOfSearch) => Promise<readonly string[]>
  readonly end: () => void
}

/** Reads and searches in a worker, one thing after the other, so that the page listens all the while; here where none starts. */
export function createApart(): Apart {
  const worker = startWorker(workerAddress)
  let before: Promise<unknown> = Promise.resolve()
  const ask = <Made>(asked: unknown, otherwise: () => Promise<Made>): Promise<Made> => {
    const made = before.then(() => (worker ? askWorker<Made>(worker, asked) : otherwise()))
    before = made.catch(() => undefined)
    return made
  }
  return {
    read: (files) => ask({ kind: 'files', files }, async () => (await here()).readFiles(files)),
    readPack: (file) => ask({ kind: 'pack', file }, async () => (await here()).readPackFile(file)),
    search: (asked) => ask(asked, async () => (await here()).answerSearch(asked)),
    end: () => worker?.terminate(),
  }
}

const askWorker = <Made>(worker: Worker, asked: unknown): Promise<Made> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Made>) => resolve(data)
    worker.onerror = () => reject(new Error('The worker broke off'))
    worker.postMessage(asked)
  })
