import { inTurn } from '../samples.mjs'
import { untilQuiet, watch } from '../watch.mjs'

const rounds = 5
/** Without the service worker, which fetches the rest of the app meanwhile. */
const alone = /** @type {const} */ ({ serviceWorkers: 'block' })
const changes = 500
const places = ['/checklista', '/underlag', '/apt', '/plan', '/oversikt']

/**
 * The heap once the start page stands, beside the bare stack's; and what 500 page changes leave in it.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function heap({ appUrl, bareUrl, fresh }) {
  const unit = /** @type {const} */ ('bytes')
  const loaded = await inTurn(
    rounds,
    () => fresh(alone, (page) => afterLoad(page, appUrl)),
    () => fresh(alone, (page) => afterLoad(page, bareUrl)),
  )
  const left = await fresh(alone, (page) => afterChanges(page, appUrl))
  return [
    { name: 'heap after load', unit, ...loaded, times: 1.3 },
    { name: `heap left by ${changes} page changes`, unit, app: [left], bare: [], limit: 1_200_000 },
  ]
}

/** @param {import('@playwright/test').Page} page @param {string} url */
async function afterLoad(page, url) {
  await watch(page)
  await page.goto(url)
  await untilQuiet(page)
  return heapOf(page)
}

/** Once round first, which fetches all of it. @param {import('@playwright/test').Page} page @param {string} appUrl */
async function afterChanges(page, appUrl) {
  await watch(page)
  await page.goto(`${appUrl}#/oversikt`)
  const goRound = async (/** @type {number} */ times) => {
    for (let at = 0; at < times; at += 1) {
      const before = await page.locator('h1').first().elementHandle()
      await page.locator(`.place-nav .place[href="#${places[at % places.length]}"]`).evaluate((link) => {
        if (link instanceof HTMLElement) link.click()
      })
      await page.waitForFunction((old) => document.querySelector('h1') !== old, before)
      // A handle keeps the page that it was of.
      await before.dispose()
    }
    await untilQuiet(page)
  }
  await goRound(places.length * 4)
  const before = await heapOf(page)
  await goRound(changes)
  return Math.max(0, (await heapOf(page)) - before)
}

/** What is in use after the browser has thrown away what is not. @param {import('@playwright/test').Page} page */
async function heapOf(page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('HeapProfiler.collectGarbage')
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  await browser.detach()
  return usedSize
}
