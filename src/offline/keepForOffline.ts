import { Workbox } from 'workbox-window/Workbox.js'
import { trustedUrl } from '../parts/trustedUrl.ts'

/**
 * 'ready': from now on everything works without a network. 'new-release': one is fetched and waits to be let in. 'changing':
 * it was let in. 'not-changed': it has not taken over within a fair time.
 */
export type OfflineNews = 'nothing' | 'ready' | 'new-release' | 'changing' | 'not-changed'

let news: OfflineNews = 'nothing'
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

export const offlineNews = (): OfflineNews => news

/** Calls back when there is news, until told not to. */
export function onOfflineNews(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

/** What was said once is not said again. */
export const hushNews = (): void => tell('nothing')

function tell(next: OfflineNews): void {
  news = next
  for (const listen of listeners) listen()
}

/** A window that stays open for days asks now and then, when it is looked at. */
const ASK_EVERY = 60 * 60_000
/** How long a new release may take to take over. */
const PATIENCE = 10_000

/**
 * Keeps the app's own files in the browser, so that it works without a network, and lets the browser offer to install it. A
 * browser that refuses is told nothing of: everything then comes over the network, as before.
 */
export function keepForOffline(): void {
  if (registration) return
  const workbox = new Workbox(trustedUrl('./service-worker.js'))
  workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) tell('ready')
  })
  workbox.addEventListener('waiting', () => void tellOfWaiting())
  workbox.register().then(
    (made) => {
      registration = made
      started()
      askNowAndThen()
    },
    () => undefined,
  )
  const manifest = document.createElement('link')
  manifest.rel = 'manifest'
  manifest.href = './manifest.webmanifest'
  document.head.append(manifest)
}

/**
 * A first release waits for a moment too before it is let in by the browser itself, longer on a slow machine: it is new only
 * where another one is active.
 */
async function tellOfWaiting(): Promise<void> {
  const found = await navigator.serviceWorker.getRegistration()
  if (found?.waiting && found.active) tell('new-release')
}

/** Tells which release this window runs: once it is the only one, files of earlier releases can go. */
function started(): void {
  const { release } = document.documentElement.dataset
  navigator.serviceWorker.controller?.postMessage({ type: 'STARTED', release })
}

function askNowAndThen(): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_EVERY) return
    asked = Date.now()
    registration?.update().catch(() => undefined)
  })
}

/**
 * Lets the new release in and reloads, once, when it has taken over; a reload sooner would bring the old one back. Where
 * another window has let it in already, a reload is all that is missing. Other windows go on with what they have.
 */
export function changeRelease(): void {
  const waiting = registration?.waiting
  if (!waiting) {
    location.reload()
    return
  }
  tell('changing')
  const patience = setTimeout(() => tell('not-changed'), PATIENCE)
  const reload = () => {
    clearTimeout(patience)
    location.reload()
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
