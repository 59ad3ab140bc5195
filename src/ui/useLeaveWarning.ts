import { useEffect } from 'react'

/** While on, and where there is something to lose, the browser asks before the tab is closed or reloaded; it chooses the words itself. */
export function useLeaveWarning(isOn: boolean, isSomethingToLose: () => boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    const ask = (event: BeforeUnloadEvent) => {
      if (isSomethingToLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOn, isSomethingToLose])
}
