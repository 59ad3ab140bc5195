import { rulesOf } from '../../records/cells.ts'
import type { RecordKind } from '../../schema/recordKinds.ts'

/**
 * How much of a kind of record may be handed over: nothing, as a file of its own, all of it, or without some of its texts; 'ticked':
 * some of its texts go along only when that was ticked.
 */
export type HandedOver = 'never' | 'own-file' | 'all' | 'without-some' | 'ticked'

/**
 * Where every field of a kind can be, as the table of nouns says. All are kept in the browser and in the work file: a copy without
 * some would be none.
 */
export function handedOverOf(kind: RecordKind): HandedOver {
  const { handsOver, texts } = rulesOf(kind)
  if (handsOver !== 'documents') return handsOver
  const leaves = Object.values(texts)
  if (leaves.some((when) => typeof when !== 'string')) return 'ticked'
  return leaves.includes('never') ? 'without-some' : 'all'
}
