import { useCallback, useState } from 'react'
import { inOrderMade } from '../records/inOrderMade.ts'
import type { RecordKind } from '../schema/recordKinds.ts'
import type { Removed } from './edits/removing.ts'
import { useWorkEdits } from './useWorkEdits.ts'
import { useWorkState } from './WorkProvider.tsx'

type Away<R> = {
  readonly row: R
  readonly what: Removed
  readonly isLost: boolean
  /** How often all had been let go of by then. */
  readonly lettingGo: number
}

/**
 * The rows of a list, from which an edit can take some away, with what hangs on them. What was taken away stays among
 * `rows` until the page is left, in its place of the order: the page shows the way back where it stood.
 */
export function useRemoved<R extends { readonly id: string }>(present: readonly R[], order: (a: R, b: R) => number) {
  const { restore } = useWorkEdits()
  const lettingGo = useWorkState((state) => state.lettingGo)
  const [taken, setTaken] = useState<readonly Away<R>[]>([])
  /** Remembers what an edit took away with a row. */
  const note = useCallback(
    (row: R, what: Removed) => {
      const one = { row, what, isLost: false, lettingGo }
      setTaken((before) => [...before.filter((other) => other.row.id !== row.id), one])
    },
    [lettingGo],
  )
  // Another window may have put it back, or have taken something away for good.
  const away = taken.filter((one) => one.lettingGo === lettingGo && !present.some(({ id }) => id === one.row.id))
  const undo = ({ row, what }: Away<R>) => {
    const isLost = restore(what) === 'no-place'
    setTaken((before) => before.flatMap((one) => (one.row.id !== row.id ? one : isLost ? { ...one, isLost } : [])))
  }
  return {
    rows: away.length === 0 ? present : [...present, ...away.map(({ row }) => row)].toSorted(order),
    /** Of a row that was taken away: what went with it, and the way back. */
    removalOf: ({ id }: Pick<R, 'id'>) => {
      const one = away.find(({ row }) => row.id === id)
      return one && { gone: one.what.gone, isLost: one.isLost, undo: () => undo(one) }
    },
    note,
  }
}

type OwnRow = Parameters<typeof inOrderMade>[0] & { readonly kind: RecordKind }

/** The same for records in the order they were made, each of which can be taken away by itself. */
export function useRemoving<R extends OwnRow>(present: readonly R[]) {
  const edits = useWorkEdits()
  const all = useRemoved(present, inOrderMade)
  const { note } = all
  const remove = useCallback((row: R) => note(row, edits.remove([row])), [edits, note])
  return { ...all, remove }
}
