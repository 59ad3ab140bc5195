import { type ComponentType, useEffect, useState } from 'react'
import { fetchedPart } from '../parts/fetchedPart.ts'

const fetchOffline = fetchedPart(async () => (await import('./Offline.tsx')).Offline)

/** A page that has just come is used before anything is fetched for the next time. */
const AFTER = 3000

/**
 * What keeps the app for use without a network, once the page is usable. Where it does not come, or where a browser has no
 * service workers, nothing is said and nothing is missing.
 */
export function OfflineLater() {
  const [Offline, setOffline] = useState<ComponentType>()
  useEffect(() => {
    // The development server and the edition in one file have no service worker.
    if (import.meta.env.MODE !== 'production' || !('serviceWorker' in navigator)) return undefined
    const timer = setTimeout(() => {
      fetchOffline().then(
        (fetched) => setOffline(() => fetched),
        () => undefined,
      )
    }, AFTER)
    return () => clearTimeout(timer)
  }, [])
  return Offline ? <Offline /> : null
}
