import { ownTextsOf } from '../../records/ownTexts.ts'
import type { AppRecord } from '../../schema/record.ts'

/** Characters that documents are made of, and looked through, within a frame or two. */
const LITTLE = 50_000

const known = new WeakMap<readonly AppRecord[], boolean>()

/** Whether so much is written in some records that whoever reads all of it must not do it on the page. */
export function isMuch(records: readonly AppRecord[]): boolean {
  const before = known.get(records)
  if (before !== undefined) return before
  let left = LITTLE
  const much = records.some((record) => {
    for (const { text } of ownTextsOf(record)) left -= text.length
    return left < 0
  })
  known.set(records, much)
  return much
}
