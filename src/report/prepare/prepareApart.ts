import { hasWorkers, startWorker } from '../../parts/startWorker.ts'
import type { DocumentWords, Sent } from './message.ts'
import { type Prepared, type Preparing, type PreparingName, prepare, type Which } from './prepare.ts'
import workerAddress from './prepare.worker.ts?worker&url'

/** What is wanted first, first: how long something is can wait. */
const FIRST: readonly PreparingName[] = ['preview', 'held', 'found', 'chapters', 'pages']

type Job = {
  readonly name: PreparingName
  readonly send: (worker: Worker) => void
  /** Where no worker can. */
  readonly otherwise: () => void
}

let worker: Worker | 'none' | undefined
/** What it has been sent. */
let sent: Partial<Sent> = {}
/** What it is at. */
let begun: Job | undefined
/** What has been asked for and not been sent; what is asked anew takes the place of the same that was asked before. */
const waiting = new Map<string, Job>()

/** Whether there is a worker to prepare in. */
export const canPrepareApart = (): boolean => started() !== 'none'

function started(): Worker | 'none' {
  if (!hasWorkers()) return 'none'
  worker ??= listening(startWorker(workerAddress))
  return worker
}

function listening(to: Worker | undefined): Worker | 'none' {
  if (!to) return 'none'
  to.onerror = to.onmessageerror = () => {
    worker = 'none'
    to.terminate()
    begun?.otherwise()
    next()
  }
  return to
}

/**
 * Prepares something in a worker, so that the page does not stand still; on the page where none starts. What was asked for and
 * is asked for anew before it was begun is never answered.
 */
export function prepareApart<N extends PreparingName>(
  ...[name, of, which, said]: readonly [name: N, of: Prepared, which: Which, said: DocumentWords]
): Promise<Preparing[N]> {
  return new Promise((resolve) => {
    const otherwise = () => resolve(prepare(name, of, which))
    const send = (to: Worker) => {
      to.onmessage = ({ data }: MessageEvent<Preparing[N]>) => {
        begun = undefined
        resolve(data)
        next()
      }
      const { t: _, ...basis } = of.basis
      const whole: Sent = { ...basis, records: of.records, said }
      to.postMessage({ name, which, changed: otherIn(whole, sent) })
      sent = whole
    }
    waiting.set(`${name} ${which.id} ${which.staffMeetingId}`, { name, send, otherwise })
    // All that is asked for at once is asked in order.
    queueMicrotask(next)
  })
}

function next(): void {
  const to = started()
  if (to === 'none') {
    const all = [...waiting.values()]
    waiting.clear()
    for (const { otherwise } of all) otherwise()
    return
  }
  if (begun) return
  const [first] = [...waiting].toSorted(([, a], [, b]) => FIRST.indexOf(a.name) - FIRST.indexOf(b.name))
  if (!first) return
  const [key, job] = first
  waiting.delete(key)
  begun = job
  job.send(to)
}

/** The parts that are other than before. */
function otherIn(now: Sent, before: Partial<Sent>): Partial<Sent> {
  const other: Partial<Sent> = { ...now }
  for (const [key, value] of Object.entries(before))
    if (Reflect.get(now, key) === value) Reflect.deleteProperty(other, key)
  return other
}
