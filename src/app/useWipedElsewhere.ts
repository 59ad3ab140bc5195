import { useEffect, useEffectEvent } from 'react'
import type { Boot } from './boot.ts'

/** Tells that another window has removed all that was kept: this one writes no more, not even a choice of language. */
export function useWipedElsewhere(storage: Boot['storage'], told: () => void): void {
  const tell = useEffectEvent(told)
  useEffect(() => {
    if (typeof storage !== 'string') void storage.wiped.then(() => tell())
  }, [storage])
}
