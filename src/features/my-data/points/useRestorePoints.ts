import { useCallback, useEffect, useState } from 'react'
import type { RestorePoint, RestorePoints } from '../../../schema/restorePoint.ts'
import { useDevice } from '../../../store/DeviceProvider.tsx'

/** The restore points of this browser as they are now, and what can be done with them; none where nothing is kept here. */
export function useRestorePoints() {
  const { points } = useDevice()
  const [list, setList] = useState<readonly RestorePoint[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  /** What there is could not be read: nobody knows whether there is any. */
  const [isUnlisted, setIsUnlisted] = useState(false)
  const look = useCallback(async () => {
    const found = await points?.()
      .then((all) => all.list())
      .catch(() => 'refused' as const)
    setIsUnlisted(found === 'refused')
    if (found && found !== 'refused') setList(found)
  }, [points])
  useEffect(() => {
    queueMicrotask(() => void look())
  }, [look])
  const change = async (act: (all: RestorePoints) => Promise<void>) => {
    setHasFailed(false)
    await points?.()
      .then(act)
      .catch(() => setHasFailed(true))
    await look()
  }
  return { list, isUnlisted, hasFailed, look, change }
}
