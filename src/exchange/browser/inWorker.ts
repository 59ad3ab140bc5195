import { startWorker } from '../../parts/startWorker.ts'

/**
 * How long a file may take to be read, in milliseconds. The largest real work opens in a tenth of it on a common computer;
 * whoever has a slow one can ask for more.
 */
export const DEADLINE = { quick: 2000, patient: 60_000 } as const
export type Patience = keyof typeof DEADLINE

/** Calls back after some time, unless it is told not to. */
export type Clock = (ms: number, act: () => void) => () => void

export const browserClock: Clock = (ms, act) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

/** A file that was not read within the deadline, or that broke off what read it. */
type NotRead = { readonly kind: 'failed'; readonly failure: 'too-slow' | 'damaged' }

/** What a worker of ours makes of a file. 'no-worker' when it cannot be started; what breaks it off once it reads is told as damaged. */
export async function inWorker<Result>(
  address: string,
  asked: unknown,
  patience: Patience,
  after: Clock,
): Promise<Result | NotRead | 'no-worker'> {
  const worker = startWorker(address)
  if (!worker) return 'no-worker'
  let stopClock: (() => void) | undefined
  let broken: NotRead | 'no-worker' = 'no-worker'
  try {
    return await new Promise<Result | NotRead | 'no-worker'>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<'reads' | Result>) => {
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
