import type { Decisions } from '../../records/merge/merge.ts'
import { type MergePlan, mergeFiles, type OtherWorkplace, type PickedWork } from '../../records/merge/mergeFiles.ts'
import type { Work } from '../../schema/work.ts'
import type { OpenFailure } from '../reading/readWorkFile.ts'
import { openWorkFile } from './openWorkFile.ts'

/** What is put together, and what reaches it from outside. */
export type AskedToMerge = {
  readonly ours: Work
  readonly files: readonly Blob[]
  readonly decided: Decisions
  readonly now: string
  /** A new id, from which others are made. */
  readonly seed: string
}

/** A file by its place among those that were picked, and why it was left out. */
export type LeftOut = { readonly file: number; readonly failure: OpenFailure }

/** A file that could be read. */
export type ReadFile = {
  readonly file: number
  readonly savedAt: string
  /** The latest day on which a round of it begins; empty where it has none. */
  readonly latestRound: string
}

export type MergeResult = {
  readonly plan: MergePlan | OtherWorkplace
  readonly read: readonly ReadFile[]
  readonly leftOut: readonly LeftOut[]
}

/** Reads the picked files and says what putting them together would do. What cannot be read is left out and told. */
export async function mergeWorkFiles({ ours, files, decided, now, seed }: AskedToMerge): Promise<MergeResult> {
  const works: PickedWork[] = []
  const [read, leftOut]: [ReadFile[], LeftOut[]] = [[], []]
  for (const [file, blob] of files.entries()) {
    const result = await openWorkFile(blob)
    if (result.kind === 'failed') leftOut.push({ file, failure: result.failure })
    else {
      works.push({ file, work: result.work })
      const days = Object.values(result.work.tables.round).map(({ startedOn }) => startedOn)
      read.push({ file, savedAt: result.savedAt, latestRound: days.toSorted().at(-1) ?? '' })
    }
  }
  let count = 0
  const outside = { now: () => new Date(now), newId: () => `${seed}-${++count}` }
  return { plan: mergeFiles(ours, works, decided, outside), read, leftOut }
}
