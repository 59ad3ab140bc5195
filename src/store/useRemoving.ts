import { useCallback, useState } from 'react'
import type { OwnedKind, RecordOf } from '../schema/record.ts'
import { useWorkEdits } from './WorkProvider.tsx'

type Owned = RecordOf<OwnedKind>

/** Takes records away, each with what hangs on it, and puts back the last that went. */
export function useRemoving<R extends Owned = Owned>() {
  const { removeOwned, restoreOwned } = useWorkEdits()
  const [removed, setRemoved] = useState<readonly R[]>([])
  const [changed, setChanged] = useState<readonly Owned[]>([])
  /** Parents stand before children. `others` are records as they were before they changed because of it. */
  const remove = useCallback(
    (records: readonly R[], others: readonly Owned[] = []) => {
      for (const { kind, id } of records.toReversed()) removeOwned(kind, id)
      setRemoved(records)
      setChanged(others)
    },
    [removeOwned],
  )
  const undo = () => {
    restoreOwned([...removed, ...changed])
    setRemoved([])
    setChanged([])
  }
  return { removed, remove, undo }
}
