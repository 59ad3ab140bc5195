// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'

/** What is listened to, by name: stands in for the library that registers the worker. */
const heard = vi.hoisted(() => new Map<string, () => void>())
vi.mock('workbox-window/Workbox.js', () => ({
  Workbox: class {
    addEventListener = (name: string, listen: () => void) => void heard.set(name, listen)
    register = () => Promise.reject(new Error('not here'))
  },
}))

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['nothing of a first release that the browser has not let in yet', { waiting: {}, active: null }, 'nothing'],
  ['nothing of one that was let in meanwhile', { waiting: null, active: {} }, 'nothing'],
  ['nothing where none is registered any more', undefined, 'nothing'],
  ['of one that waits beside the active one', { waiting: {}, active: {} }, 'new-release'],
])('says %s', async (_what, registration, news) => {
  const found = Promise.resolve(registration)
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => found } })
  vi.resetModules()
  const { keepForOffline, offlineNews } = await import('../../src/offline/keepForOffline.ts')
  keepForOffline()
  heard.get('waiting')?.()
  await found
  await Promise.resolve()
  expect(offlineNews()).toBe(news)
})
