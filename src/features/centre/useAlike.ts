import { useEffect, useMemo, useState } from 'react'
import { finder } from '../../collection/index.ts'
import { isDecided } from '../../domain/collection/doubles.ts'
import type { Alike } from '../../domain/collection/likeness.ts'
import type { Collected } from '../../schema/collection.ts'
import { useCollection } from './useCollection.ts'

export type Pair = {
  readonly key: string
  readonly one: Collected
  readonly other: Collected
  readonly isEqual: boolean
}

/** Pairs of examples that may tell of the same and that nobody has decided on; 'looking' until they are found, in a worker. */
export function useAlike(): readonly Pair[] | 'looking' {
  const { all, about } = useCollection()
  const [found, setFound] = useState<readonly Alike[] | 'looking'>('looking')
  useEffect(() => {
    let isWanted = true
    const find = async () => (all.size > 1 ? finder.alike() : [])
    void find().then(
      (alike) => (isWanted ? setFound(alike) : undefined),
      () => (isWanted ? setFound([]) : undefined),
    )
    return () => {
      isWanted = false
    }
  }, [all])
  return useMemo(() => {
    if (found === 'looking') return found
    const leftOut = new Set(about.doubles.flatMap(({ ids, verdict }) => (verdict === 'same' ? [ids[1]] : [])))
    return found.flatMap(({ ids, likeness }) => {
      const [one, other] = [all.get(ids[0]), all.get(ids[1])]
      if (!one || !other || isDecided(about.doubles, ...ids)) return []
      const isOver = [one, other].some(({ status, example }) => status === 'withdrawn' || leftOut.has(example.id))
      return isOver ? [] : [{ key: ids.join(' '), one, other, isEqual: likeness === 1 }]
    })
  }, [found, all, about.doubles])
}
