import { fetchedPart } from '../../parts/fetchedPart.ts'
import type { OpenResult } from '../reading/readWorkFile.ts'
import { browserClock, type Clock, inWorker, type Patience } from './inWorker.ts'
import workerAddress from './open.worker.ts?worker&url'
import type { Asked } from './openWorkFile.ts'

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
  const opened = await inWorker<OpenResult>(workerAddress, asked, patience, after)
  return opened === 'no-worker' ? (await here()).openWorkFile(asked.file, asked.kind) : opened
}
