import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type EngineName, findEngine } from '../../../scripts/engines.mjs'
import type { Engine, Place, StartedWith, Tab } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

/** Which engine a project of playwright.config.ts runs these tests in. */
export interface EngineOptions {
  readonly engineName: EngineName
}

const starts: Readonly<Record<EngineName, (how: StartedWith) => Promise<Engine>>> = {
  Firefox: startFirefox,
  WebKitGTK: startWebKit,
}

/** Playwright drives neither an installed Firefox nor WebKitGTK; it only runs and counts these tests. */
export const test = base.extend<EngineOptions & { readonly engine: Engine; readonly tab: Tab }>({
  engineName: ['Firefox', { option: true }],
  engine: async ({ engineName, baseURL }, use, info) => {
    const { notRun, pathOf } = findEngine(engineName)
    info.skip(notRun !== undefined, notRun)
    const folder = mkdtempSync(join(tmpdir(), 'lageskoll-engine-'))
    const engine = await starts[engineName]({ pathOf, folder, base: baseURL ?? '' })
    console.log(`engine: ${engine.version}`)
    try {
      await use(engine)
    } finally {
      await engine.close()
      // What the engine started may write for a moment more.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
    }
  },
  tab: async ({ engine }, use) => {
    await use(await openTab(engine, '/'))
  },
})

// Both engines and their drivers are slow beside others.
test.setTimeout(240_000)

export { expect }

/** Waits for a place by the role and name that the engine tells; `nth` where several have the same. */
export async function find(tab: Tab, role: string, name: string, nth = 0): Promise<Place> {
  let places: readonly Place[] = []
  const look = async () => {
    places = await tab.places(role, name)
    return places.length
  }
  await expect.poll(look, { message: `${role} "${name}"`, timeout: 20_000 }).toBeGreaterThan(nth)
  const place = places[nth]
  if (!place) throw new Error(`${role} "${name}" is gone`)
  return place
}

/** Presses a place as soon as it is there. */
export async function press(tab: Tab, role: string, name: string, nth = 0): Promise<void> {
  // Drawn anew between being found and being pressed, it was not pressed: it is looked for again.
  await expect(async () => (await find(tab, role, name, nth)).click()).toPass({ timeout: 20_000 })
}

/** Waits until an expression in the page comes to what it should. */
export async function comesTo(tab: Tab, expression: string, value: unknown): Promise<void> {
  await expect.poll(() => tab.evaluate(expression), { message: expression, timeout: 20_000 }).toEqual(value)
}

/** Opens an address of the app and waits for its page. */
export async function goTo(tab: Tab, address: string, title: string): Promise<void> {
  await tab.goTo(address)
  await find(tab, 'heading', title)
}

/** Opens the app in a window of its own, which is listened to from then on. */
export async function openTab(engine: Engine, address: string): Promise<Tab> {
  const tab = await engine.newTab()
  await tab.goTo(address)
  await tab.evaluate(LISTEN)
  return tab
}

/** Loads the page anew, after a look at what it said so far. */
export async function reload(tab: Tab): Promise<void> {
  await expectNothingWrong(tab)
  await tab.reload()
  await tab.evaluate(LISTEN)
}

// In the page, since what an engine tells a driver of errors and traffic differs and WebKit tells nothing.
const LISTEN = `(() => {
  const heard = []
  window.heard = heard
  window.addEventListener('error', (event) => heard.push('error: ' + event.message))
  window.addEventListener('unhandledrejection', (event) => heard.push('unhandled: ' + event.reason))
  document.addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.violatedDirective))
})()`
const HEARD = `window.heard.concat(performance.getEntriesByType('resource').map(({ name }) => name)
  .filter((name) => ![location.origin + '/', 'blob:', 'data:'].some((own) => name.startsWith(own))))`

/** Nothing was uncaught, nothing broke the page's policy, and nothing was asked of another host. */
export async function expectNothingWrong(tab: Tab): Promise<void> {
  expect(await tab.evaluate(HEARD)).toEqual([])
}

/** Waits for a saved file of this name, until it is whole, and gives its path. */
export async function savedFile(engine: Engine, called: RegExp): Promise<string> {
  // Each engine writes beside it or into it first, under names of its own.
  const unfinished = /\.(part|wkdownload)$/
  const whole = () => {
    const names = readdirSync(engine.saved)
    const paths = names.filter((name) => called.test(name)).map((name) => join(engine.saved, name))
    if (names.some((name) => unfinished.test(name))) return undefined
    return paths.find((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0)
  }
  await expect.poll(whole, { message: `a saved file called ${called}`, timeout: 20_000 }).toBeDefined()
  return whole() ?? ''
}
