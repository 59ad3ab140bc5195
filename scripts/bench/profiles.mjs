/**
 * A machine to measure on: a computer as it is, or a phone by the browser's own throttling.
 * @typedef {object} Profile
 * @property {'desktop' | 'phone'} name
 * @property {import('@playwright/test').BrowserContextOptions} options
 * @property {{ latency: number, throughput: number, slower: number }} [throttled] ms a request, bytes a second, times
 */

/** @type {readonly Profile[]} */
export const profiles = [
  { name: 'desktop', options: {} },
  {
    name: 'phone',
    options: { viewport: { width: 390, height: 844 } },
    throttled: { latency: 150, throughput: 1_600_000 / 8, slower: 4 },
  },
]

/**
 * @param {import('@playwright/test').Page} page
 * @param {Profile} profile
 */
export async function throttle(page, { throttled }) {
  if (!throttled) return
  const browser = await page.context().newCDPSession(page)
  const { latency, throughput, slower } = throttled
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput },
  })
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slower })
}
