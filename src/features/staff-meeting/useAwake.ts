import { useEffect } from 'react'

/** Keeps the screen from going dark where the browser can, again each time the page comes back into view. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    const wake = async () => {
      // A browser without the lock, or one that refuses, leaves the screen to the computer's own settings.
      if (document.visibilityState === 'visible' && 'wakeLock' in navigator)
        lock = await navigator.wakeLock.request('screen').catch(() => undefined)
    }
    void wake()
    const again = () => void wake()
    document.addEventListener('visibilitychange', again)
    return () => {
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
