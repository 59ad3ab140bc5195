import { startWorker } from '../../parts/startWorker.ts'

/** Calls back after some time, unless it is told not to. */
export type Clock = (ms: number, act: () => void) => () => void

const browserClock: Clock = (ms, act) => {
  const timer = setTimeout(act, ms)
  return () => clearTimeout(timer)
}

/**
 * Has a worker do something, and gives what it made. 'no-worker' when it cannot be started; 'broken' when something breaks it
 * off once it has begun, which it says by 'reads'; 'too-slow' when it took longer than `ms` from then on.
 */
export async function runApart<Made>(
  address: string,
  asked: unknown,
  ms: number,
  after: Clock = browserClock,
): Promise<Made | 'no-worker' | 'broken' | 'too-slow'> {
  const worker = startWorker(address)
  if (!worker) return 'no-worker'
  let stopClock: (() => void) | undefined
  let broken: 'no-worker' | 'broken' = 'no-worker'
  try {
    return await new Promise<Made | 'no-worker' | 'broken' | 'too-slow'>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<'reads' | Made>) => {
        if (data !== 'reads') return resolve(data)
        // The clock starts when it reads: its own code may have come slowly. What ends it then would end the page too.
        stopClock = after(ms, () => resolve('too-slow'))
        broken = 'broken'
      }
      worker.onerror = worker.onmessageerror = () => resolve(broken)
      worker.postMessage(asked)
    })
  } finally {
    stopClock?.()
    worker.terminate()
  }
}
