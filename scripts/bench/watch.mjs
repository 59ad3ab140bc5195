/**
 * What a page tells of itself while it is measured.
 * @typedef {object} Watched
 * @property {number} fcp first paint with something in it
 * @property {number} lcp the largest part painted
 * @property {number} usable when the app has taken the page over, or drawn its own
 * @property {number} shift layout shift, summed
 * @property {number} blocking of the long tasks that began until usable, what is over 50 ms each
 * @property {number} longest of these tasks
 * @property {number} requests until usable, the page among them; icons are not
 * @property {number} bytes of these, as sent
 */

/**
 * Watches a page from its very start.
 * @param {import('@playwright/test').Page} page
 */
export const watch = (page) =>
  page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, usable: 0, shift: 0, longest: 0, changed: 0 }
    /** @type {{ startTime: number, duration: number }[]} */
    const tasks = []
    Object.assign(window, { seen, tasks })
    /** @param {string} type @param {(entry: any) => void} take */
    const observe = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.fcp = startTime
    })
    observe('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime
    })
    observe('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) seen.shift += Number(value)
    })
    observe('longtask', ({ startTime, duration }) => {
      tasks.push({ startTime, duration })
      seen.longest = Math.max(seen.longest, duration)
    })
    new MutationObserver(() => {
      seen.changed = performance.now()
      const first = document.documentElement.dataset.first
      const isDrawn = first === undefined ? document.querySelector('#root > *') !== null : first === 'drawn'
      if (isDrawn && seen.usable === 0) seen.usable = performance.now()
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true })
  })

/**
 * What was seen once the page has been quiet for a while.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Watched>}
 */
export async function seenOn(page) {
  await untilQuiet(page)
  return page.evaluate(() => {
    const { seen, tasks } = /** @type {any} */ (window)
    const until = seen.usable || seen.fcp
    const entries = /** @type {PerformanceResourceTiming[]} */ ([
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]).filter(({ name, startTime }) => startTime < until && !name.endsWith('icon.svg'))
    const bytes = entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    const long = tasks
      .filter((/** @type {any} */ { startTime }) => startTime < until)
      .map((/** @type {any} */ { duration }) => duration)
    const blocking = long.reduce((/** @type {number} */ sum, /** @type {number} */ ms) => sum + ms - 50, 0)
    return { ...seen, usable: until, requests: entries.length, bytes, blocking, longest: Math.max(0, ...long) }
  })
}

/**
 * Waits until nothing has changed in the page for half a second.
 * @param {import('@playwright/test').Page} page
 */
export const untilQuiet = (page) =>
  page.waitForFunction(() => performance.now() - /** @type {any} */ (window).seen.changed > 500, undefined, {
    polling: 100,
  })

/**
 * Clicks as a person does and gives how long it took until another heading was painted, until the page stood still, and the
 * longest task meanwhile. The clock starts at the browser's own event.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} target
 */
export async function openBy(page, target) {
  await page.evaluate(() => {
    const { seen } = /** @type {any} */ (window)
    const before = document.querySelector('h1')
    Object.assign(seen, { longest: 0, pressed: 0, heading: 0 })
    document.addEventListener('pointerdown', ({ timeStamp }) => void Object.assign(seen, { pressed: timeStamp }), {
      capture: true,
      once: true,
    })
    const observer = new MutationObserver(() => {
      const now = document.querySelector('h1')
      if (!now || now === before || seen.pressed === 0) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => void Object.assign(seen, { heading: performance.now() })
        port2.postMessage(undefined)
      })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await target.click()
  await page.waitForFunction(() => /** @type {any} */ (window).seen.heading > 0, undefined, { timeout: 60_000 })
  await untilQuiet(page)
  return page.evaluate(() => {
    const { heading, pressed, changed, longest } = /** @type {any} */ (window).seen
    return { heading: heading - pressed, quiet: Math.max(heading, changed) - pressed, longest }
  })
}
