import { inTurn } from '../samples.mjs'

/** @param {import('../runBench.mjs').Bench} bench */
export async function firstLoad({ appUrl, bareUrl, fresh }) {
  const samples = await inTurn(
    12,
    () => load(appUrl, fresh),
    () => load(bareUrl, fresh),
  )
  /** @param {'bytes' | 'ms'} unit */
  const row = (unit) => ({ app: samples.app.map((one) => one[unit]), bare: samples.bare.map((one) => one[unit]), unit })
  return [
    { name: 'first load, as sent (brotli)', ...row('bytes'), limit: 150_000 },
    { name: 'first load to first contentful paint', ...row('ms') },
  ]
}

/**
 * @param {string} url
 * @param {import('../runBench.mjs').Bench['fresh']} fresh
 */
async function load(url, fresh) {
  // Without the service worker: it fetches the rest of the app afterwards, for use without a network.
  return fresh({ serviceWorkers: 'block' }, async (page) => {
    // Nor the pages that are fetched ahead once the browser has nothing else to do.
    await page.addInitScript(() => void Reflect.deleteProperty(window, 'requestIdleCallback'))
    /** @type {Promise<number>[]} */
    const sizes = []
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    const ms = await page.evaluate(firstContentfulPaint)
    return { ms, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) }
  })
}

/**
 * Runs in the page. The paint may come after the network has fallen silent.
 * @returns {Promise<number>}
 */
function firstContentfulPaint() {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint')
      if (paint) done(paint.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}
