import { fetchedPart } from '../../parts/fetchedPart.ts'
import workerAddress from './merge.worker.ts?worker&url'
import type { AskedToMerge, MergeResult } from './mergeWorkFiles.ts'
import { DEADLINE, type Patience } from './openApart.ts'
import { runApart } from './runApart.ts'

/** 'too-slow', 'damaged': a file that cannot be read to its end holds all of them up. */
export type MergedApart = MergeResult | 'too-slow' | 'damaged'

const here = fetchedPart(() => import('./mergeWorkFiles.ts'))

/** Puts files together in a worker, so that the page goes on; on the page where workers do not start. */
export async function mergeApart(asked: AskedToMerge, patience: Patience): Promise<MergedApart> {
  const ms = DEADLINE[patience] * Math.max(1, asked.files.length)
  const merged = await runApart<MergeResult>(workerAddress, asked, ms)
  if (merged === 'no-worker') return (await here()).mergeWorkFiles(asked)
  return merged === 'broken' ? 'damaged' : merged
}
