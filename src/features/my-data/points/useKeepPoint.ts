import { useEffect, useRef, useState } from 'react'
import { writeWorkFile } from '../../../exchange/index.ts'
import type { PointReason } from '../../../schema/restorePoint.ts'
import { useDevice } from '../../../store/DeviceProvider.tsx'
import { useNow, useWorkNow } from '../../../store/WorkProvider.tsx'

/**
 * Does something that makes the work other at one stroke, once how it was is kept. Where the browser refuses to keep it, that is
 * told first; whoever presses once more goes on without.
 */
export function useKeepPoint(why: PointReason) {
  const { points, contentVersion } = useDevice()
  const [workNow, now] = [useWorkNow(), useNow()]
  const [isRefused, setIsRefused] = useState(false)
  // A slow disk may answer once the person has gone back, which is a no.
  const isHere = useRef(true)
  const isKeeping = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const textNow = () => writeWorkFile(workNow(), { contentVersion, savedAt: now().toISOString() })
  const afterKeeping = async (act: () => void) => {
    if (isKeeping.current) return
    isKeeping.current = true
    const isKept =
      !points ||
      isRefused ||
      (await points()
        .then(({ keep }) => keep(why, textNow()))
        .then(
          () => true,
          () => false,
        ))
    isKeeping.current = false
    if (!isHere.current) return
    if (isKept) act()
    else setIsRefused(true)
  }
  return { isRefused, afterKeeping }
}
