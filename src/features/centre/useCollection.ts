import { useEffect, useSyncExternalStore } from 'react'
import { type CollectionState, collection } from '../../collection/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'

export { collection }

/** The centre's examples as they are now. */
export const useCollection = (): CollectionState => useSyncExternalStore(collection.subscribe, collection.get)

/** Reads what is kept, where this browser may keep anything. */
export function useOpenCollection(): void {
  const { keep } = useDevice()
  useEffect(() => {
    if (keep === 'wiped') collection.forget()
    else void collection.open(keep === 'here' || keep === 'not-asked')
  }, [keep])
}
