import { fetchedPart } from '../../parts/fetchedPart.ts'
import type { MergedApart } from './mergeApart.ts'
import type { AskedToMerge } from './mergeWorkFiles.ts'
import type { Patience } from './openApart.ts'

const apart = fetchedPart(() => import('./mergeApart.ts'))

/** 'part-missing': what puts files together could not be fetched. */
export type MergedFiles = MergedApart | 'part-missing'

/** Says what putting picked files together with what is here would do; writes nothing. Never rejects. */
export async function mergePickedFiles(asked: AskedToMerge, patience: Patience = 'quick'): Promise<MergedFiles> {
  try {
    return await (await apart()).mergeApart(asked, patience)
  } catch {
    return 'part-missing'
  }
}
