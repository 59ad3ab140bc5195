import { useCallback, useState } from 'react'
import type { AiSystem } from '../schema/aiSystem.ts'
import type { AppRecord } from '../schema/record.ts'
import type { Fate, Removed } from './edits/removing.ts'
import { useWorkEdits } from './useWorkEdits.ts'

/** What becomes of an undo: put back, or why it can't be. */
export type Undone = 'not-asked' | 'no-place'

/** Takes records away, each with what hangs on it, and puts back what went last. */
export function useRemoving() {
  const edits = useWorkEdits()
  const [removed, setRemoved] = useState<Removed>()
  const [undone, setUndone] = useState<Undone>('not-asked')
  const went = useCallback((what: Removed) => {
    setRemoved(what)
    setUndone('not-asked')
  }, [])
  const remove = useCallback((record: Pick<AppRecord, 'kind' | 'id'>) => went(edits.remove([record])), [edits, went])
  const removeSystem = (system: AiSystem, fate: Fate) => went(edits.removeSystem(system, fate))
  const undo = () => {
    if (!removed) return
    const result = edits.restore(removed)
    if (result === 'restored') setRemoved(undefined)
    else setUndone(result)
  }
  /** What went, parents before children; nothing once it is back. */
  return { removed: removed?.gone ?? [], undone, remove, removeSystem, undo }
}
