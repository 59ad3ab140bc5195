import { useState } from 'react'
import type { Asking, Preferences } from '../schema/preferences.ts'

/** What was asked about last; kept for next time through `prefer`, where there is one, else for as long as the page lasts. */
export function useAsking(first: Asking = {}, prefer?: (part: Pick<Preferences, 'asking'>) => void) {
  const [asking, setAsking] = useState(first)
  const ask = (part: Asking) => {
    const next = { ...asking, ...part }
    setAsking(next)
    prefer?.({ asking: next })
  }
  return { asking, ask, forgetAsking: () => setAsking({}) }
}
