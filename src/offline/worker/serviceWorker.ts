import { PrecacheController } from 'workbox-precaching/PrecacheController.js'

declare const self: ServiceWorkerGlobalScope

/** Set by scripts/serviceWorkerPlugin.ts: what this release consists of, each file with the hash of what is in it. */
declare const RELEASE: {
  readonly id: string
  readonly files: { url: string; revision: string | null; integrity: string }[]
}

const { scope } = self.registration
// Another copy of the app, in another folder of the same host, keeps its own.
const CACHE = `lageskoll-files ${scope}`
const files = new PrecacheController({ cacheName: CACHE })
files.addToCacheList(RELEASE.files)

self.addEventListener('install', (event) => void files.install(event))

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
  event.waitUntil(forgetOthers(event, 0))
})

self.addEventListener('message', (event) => {
  const { type, release } = event.data as { readonly type?: string; readonly release?: string }
  // Only the person's press sends it: a new release waits for that, or for every window to be closed.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'STARTED' && release === RELEASE.id) event.waitUntil(forgetOthers(event, 1))
})

/**
 * Lets go of files that are not of this release, when no window may still need them: a window of an earlier release fetches its
 * pages from here, since its host no longer has them. A later release that waits has its own files here too.
 */
async function forgetOthers(event: ExtendableEvent, windowsOfThisRelease: number): Promise<void> {
  const { waiting, installing } = self.registration
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!waiting && !installing && windows.length <= windowsOfThisRelease) await files.activate(event)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = request.method === 'GET' && request.url.startsWith(scope)
  // What asks past every cache wants the host's own word: whether there is a new release.
  if (isOwn && request.cache !== 'no-store') event.respondWith(answer(request))
})

/** What is kept, of this release or of one that a window still runs; whatever goes wrong here ends at the network. */
async function answer(request: Request): Promise<Response> {
  const kept = await keptFor(request).catch(() => undefined)
  return kept ?? fetch(request)
}

async function keptFor({ url, mode }: Request): Promise<Response | undefined> {
  const [address = url] = url.split('#')
  const isStart = mode === 'navigate' && [scope, `${scope}index.html`].includes(address)
  return (await files.matchPrecache(isStart ? scope : address)) ?? caches.match(address, { cacheName: CACHE })
}
