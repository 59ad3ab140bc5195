import { useState } from 'react'
import { useWorkState } from './WorkProvider.tsx'

/** A part that was taken away, and how many of those that are left stand before it. */
type Away<P> = { readonly part: P; readonly before: number }

export type PartRow<P> =
  | { readonly kind: 'there'; readonly part: P; readonly index: number }
  | { readonly kind: 'gone'; readonly part: P; readonly isLost: false; readonly undo: () => void }

/**
 * The same as `useRemoving` for what is no record of its own but a part of one, told apart by its place alone: what was
 * taken away stays among `rows` until the page is left, and goes back to where it stood. `isBack` says of one that it has
 * come back by another way, so that an undo would make two of it.
 */
export function useRemovingParts<P>(
  parts: readonly P[],
  save: (parts: readonly P[]) => void,
  isBack: (part: P) => boolean = () => false,
) {
  const lettingGo = useWorkState((state) => state.lettingGo)
  const [taken, setTaken] = useState<{ readonly away: readonly Away<P>[]; readonly lettingGo: number }>()
  // Another window may have taken something away for good.
  const away = taken?.lettingGo === lettingGo ? taken.away : []
  const setAway = (next: readonly Away<P>[]) => setTaken({ away: next, lettingGo })
  const remove = (index: number) => {
    const part = parts[index]
    if (part === undefined) return
    save(parts.toSpliced(index, 1))
    setAway([
      ...away.filter(({ before }) => before <= index),
      { part, before: index },
      ...away.filter(({ before }) => before > index).map((one) => ({ ...one, before: one.before - 1 })),
    ])
  }
  const undo = (which: number) => {
    const back = away[which]
    if (!back) return
    save(parts.toSpliced(back.before, 0, back.part))
    setAway(
      away.map((one, at) => (at > which ? { ...one, before: one.before + 1 } : one)).filter((_, at) => at !== which),
    )
  }
  const goneBefore = (count: (before: number) => boolean): readonly PartRow<P>[] =>
    away.flatMap(({ part, before }, which) =>
      count(before) && !isBack(part) ? { kind: 'gone', part, isLost: false, undo: () => undo(which) } : [],
    )
  const rows: readonly PartRow<P>[] = [
    ...parts.flatMap((part, index): readonly PartRow<P>[] => [
      ...goneBefore((before) => before === index),
      { kind: 'there', part, index },
    ]),
    // Another window may have taken away more of them.
    ...goneBefore((before) => before >= parts.length),
  ]
  return { rows, remove }
}
