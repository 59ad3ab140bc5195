import { carriedFile } from './carriedFile.ts'
import { trustedUrl } from './trustedUrl.ts'

/** Whether the browser has any. */
export const hasWorkers = (): boolean => typeof Worker !== 'undefined'

/** Starts a worker from the app's own files; nothing where the browser has none or refuses. */
export function startWorker(address: string): Worker | undefined {
  try {
    if (import.meta.env.MODE === 'single') return carriedWorker(address)
    return new Worker(trustedUrl(address), { type: 'module' })
  } catch {
    return undefined
  }
}

/** From a disk, browsers start a worker only from what the page itself holds. */
function carriedWorker(address: string): Worker | undefined {
  const file = carriedFile(address)
  return file ? new Worker(trustedUrl(URL.createObjectURL(file))) : undefined
}
