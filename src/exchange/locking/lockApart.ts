import { fetchedPart } from '../../parts/fetchedPart.ts'
import { runApart } from '../browser/runApart.ts'
import workerAddress from './lock.worker.ts?worker&url'
import type { AskedOfLock, LockMade } from './lockOrUnlock.ts'

/** A slow computer needs some seconds for the key; a file made to keep it busy does not get more than this. */
const DEADLINE = 60_000

const here = fetchedPart(() => import('../browser/openWorkFile.ts'))

/** 'too-slow': it took longer than the deadline. */
export type LockedApart = LockMade | { readonly kind: 'failed'; readonly failure: 'too-slow' }

/** Locks or opens in a worker, so that the page goes on; on the page where workers do not start. */
export async function lockApart(asked: AskedOfLock): Promise<LockedApart> {
  const made = await runApart<LockMade>(workerAddress, asked, DEADLINE)
  if (made === 'no-worker') return (await here()).lockOrUnlock(asked)
  if (made === 'broken') return { kind: 'failed', failure: 'damaged' }
  return made === 'too-slow' ? { kind: 'failed', failure: made } : made
}
