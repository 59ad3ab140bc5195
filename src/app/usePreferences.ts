import { useEffect, useEffectEvent, useState } from 'react'
import { keepPreferences, type Preferences, readPreferences } from '../storage/preferences.ts'
import type { WorkStore } from '../store/createWorkStore.ts'
import type { Shown } from '../store/shown.ts'

/** What the person prefers on this device; kept for next time unless everything here was wiped. */
export function usePreferences(first: Preferences, mayKeep: boolean) {
  const [preferences, setPreferences] = useState(first)
  const prefer = (part: Partial<Preferences>) => {
    // Another window may have chosen something since, or have wiped it.
    const next = { ...preferences, ...readPreferences(), ...part }
    setPreferences(next)
    if (mayKeep) keepPreferences(next)
  }
  return { preferences, prefer, forget: () => setPreferences({}) }
}

/** Tells what the person chooses to see. */
export function useChosen(store: WorkStore, told: (shown: Shown) => void): void {
  const tell = useEffectEvent(told)
  useEffect(
    () => store.subscribe(({ chosen }, before) => (chosen === before.chosen ? undefined : tell(chosen))),
    [store],
  )
}
