import { fetchedPart } from '../../parts/fetchedPart.ts'
import { startWorker } from '../../parts/startWorker.ts'
import type { OpenResult } from '../reading/readWorkFile.ts'
import workerAddress from './open.worker.ts?worker&url'
import type { Asked } from './openWorkFile.ts'

/**
 * How long a file may take to be read, in milliseconds. The largest real work opens in a tenth of it on a common computer;
 * whoever has a slow one can ask for more.
 */
export const DEADLINE = { quick: 2000, patient: 60_000 } as const
export type Patience = keyof typeof DEADLINE

/** Calls back after some time, unless it is told not to. */
export type Clock = (ms: number, act: () => void) => () => void

const browserClock: Clock = (ms, act) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

/** 'too-slow': it was not read within the deadline. */
export type OpenedApart = OpenResult | { readonly kind: 'failed'; readonly failure: 'too-slow' }

const here = fetchedPart(() => import('./openWorkFile.ts'))

/**
 * Opens a file in a worker, so that no file can make the page stand still; on the page where workers do not start. Rejects only
 * when what reads it there cannot be fetched.
 */
export async function openApart(
  asked: Asked,
  patience: Patience = 'quick',
  after: Clock = browserClock,
): Promise<OpenedApart> {
  const opened = await inWorker(asked, patience, after)
  return opened === 'no-worker' ? (await here()).openWorkFile(asked.file, asked.kind) : opened
}

/** 'no-worker' when it cannot be started; what breaks it off once it reads is told as damaged. */
async function inWorker(asked: Asked, patience: Patience, after: Clock): Promise<OpenedApart | 'no-worker'> {
  const worker = startWorker(workerAddress)
  if (!worker) return 'no-worker'
  let stopClock: (() => void) | undefined
  let broken: OpenedApart | 'no-worker' = 'no-worker'
  try {
    return await new Promise<OpenedApart | 'no-worker'>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<'reads' | OpenResult>) => {
        if (data !== 'reads') return resolve(data)
        // The clock starts when it reads: its own code may have come slowly. What ends it then would end the page too.
        stopClock = after(DEADLINE[patience], () => resolve({ kind: 'failed', failure: 'too-slow' }))
        broken = { kind: 'failed', failure: 'damaged' }
      }
      worker.onerror = worker.onmessageerror = () => resolve(broken)
      worker.postMessage(asked)
    })
  } finally {
    stopClock?.()
    worker.terminate()
  }
}
