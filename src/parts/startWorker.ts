import { trustedUrl } from './trustedUrl.ts'

/** Starts a worker from the app's own files; nothing where the browser has none or refuses. */
export function startWorker(address: string): Worker | undefined {
  try {
    return new Worker(trustedUrl(address), { type: 'module' })
  } catch {
    return undefined
  }
}
