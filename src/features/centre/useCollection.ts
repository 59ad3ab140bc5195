import { useEffect, useSyncExternalStore } from 'react'
import { type CollectionState, type CollectionStore, createCollection } from '../../collection/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'

/** One for the window: what is not kept by the browser lives on while other pages are open. */
export const collection: CollectionStore = createCollection()

/** The centre's examples as they are now. */
export const useCollection = (): CollectionState => useSyncExternalStore(collection.subscribe, collection.get)

/** Reads what is kept, where this browser may keep anything. */
export function useOpenCollection(): void {
  const { keep } = useDevice()
  useEffect(() => {
    void collection.open(keep === 'here' || keep === 'not-asked')
  }, [keep])
}
