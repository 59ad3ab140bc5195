import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type CollectionState, collection } from '../../collection/index.ts'
import { joined } from '../../domain/collection/doubles.ts'
import type { Collected } from '../../schema/collection.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'

export { collection }

/** The centre's examples as they are now. */
export const useCollection = (): CollectionState => useSyncExternalStore(collection.subscribe, collection.get)

/** The examples as they are told: of two that were joined, one. */
export function useJoined(): readonly Collected[] {
  const { all, about } = useCollection()
  return useMemo(() => joined(all, about.doubles), [all, about.doubles])
}

/** Reads what is kept, where this browser may keep anything. */
export function useOpenCollection(): void {
  const { keep } = useDevice()
  useEffect(() => {
    if (keep === 'wiped') collection.forget()
    else void collection.open(keep === 'here' || keep === 'not-asked')
  }, [keep])
}
