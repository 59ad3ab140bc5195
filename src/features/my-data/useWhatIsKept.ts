import { useEffect, useState } from 'react'
import type { Kept } from '../../schema/keptHere.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'

/** How much of each thing this browser keeps, as it was when the page came; undefined until it is known. */
export function useWhatIsKept(): Kept | undefined {
  const { whatIsKept } = useDevice()
  const [first] = useState(() => whatIsKept)
  const [kept, setKept] = useState<Kept>()
  useEffect(() => void first().then(setKept, () => undefined), [first])
  return kept
}
