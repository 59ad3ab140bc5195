import { fetchedPart } from '../../parts/fetchedPart.ts'
import type { OpenResult } from '../reading/readWorkFile.ts'
import workerAddress from './open.worker.ts?worker&url'
import type { Asked } from './openWorkFile.ts'
import { type Clock, runApart } from './runApart.ts'

/**
 * How long a file may take to be read, in milliseconds. The largest real work opens in a tenth of it on a common computer;
 * whoever has a slow one can ask for more.
 */
export const DEADLINE = { quick: 2000, patient: 60_000 } as const
export type Patience = keyof typeof DEADLINE

/** 'too-slow': it was not read within the deadline. */
export type OpenedApart = OpenResult | { readonly kind: 'failed'; readonly failure: 'too-slow' }

const here = fetchedPart(() => import('./openWorkFile.ts'))

/**
 * Opens a file in a worker, so that no file can make the page stand still; on the page where workers do not start. Rejects only
 * when what reads it there cannot be fetched.
 */
export async function openApart(asked: Asked, patience: Patience = 'quick', after?: Clock): Promise<OpenedApart> {
  const opened = await runApart<OpenResult>(workerAddress, asked, DEADLINE[patience], after)
  if (opened === 'no-worker') return (await here()).openWorkFile(asked.file, asked.kind)
  if (opened === 'broken') return { kind: 'failed', failure: 'damaged' }
  return opened === 'too-slow' ? { kind: 'failed', failure: opened } : opened
}
