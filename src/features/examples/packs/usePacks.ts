import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { allPacks, packs } from '../../../collection/index.ts'
import type { ExamplePack } from '../../../schema/examplePack.ts'
import { useDevice } from '../../../store/DeviceProvider.tsx'

export { packs }

/** The packs that were opened here, as they are now. */
export const usePacks = () => useSyncExternalStore(packs.subscribe, packs.get)

/** Every pack that can be read here, each in its latest edition. */
export function useAllPacks(): readonly ExamplePack[] {
  const state = usePacks()
  return useMemo(() => allPacks(state), [state])
}

/** Reads what is kept, where this browser may keep anything. */
export function useOpenPacks(): void {
  const { keep } = useDevice()
  useEffect(() => {
    if (keep === 'wiped') packs.forget()
    else void packs.open(keep === 'here' || keep === 'not-asked')
  }, [keep])
}
