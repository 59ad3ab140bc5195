import { useEffect, useState } from 'react'
import { type Device, useDevice } from '../../../store/DeviceProvider.tsx'

type Kept = Awaited<ReturnType<NonNullable<Device['point']>['read']>>

/** How it was before files were put together here, where that is kept, and how it is let go. */
export function useKeptPoint(): { readonly kept: Kept; readonly drop: () => Promise<void> } {
  const { point } = useDevice()
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    let isCurrent = true
    void point
      ?.read()
      .catch(() => undefined)
      .then((found) => (isCurrent ? setKept(found) : undefined))
    return () => {
      isCurrent = false
    }
  }, [point])
  const drop = async () => {
    await point?.keep(undefined).catch(() => undefined)
    setKept(undefined)
  }
  return { kept, drop }
}
