const clicks = 30

/**
 * What the thread of the page does for one answer.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function answerWork({ appUrl, bareUrl, reactUrl, fresh }) {
  const app = await workOf(`${appUrl}#/steg/1`, fresh)
  const bare = await workOf(`${bareUrl}#/radios`, fresh)
  const react = await workOf(reactUrl, fresh)
  const row = { name: 'answer: work of the page’s thread', unit: /** @type {const} */ ('ms'), app }
  return [
    { ...row, bare, times: 2 },
    { ...row, bare: react, floor: 'React alone' },
  ]
}

/**
 * Milliseconds of the thread for each of some clicks on radios, by the browser's own count of its tasks.
 * @param {string} url
 * @param {import('../runBench.mjs').Bench['fresh']} fresh
 */
const workOf = (url, fresh) =>
  // Without the service worker, which fetches the rest of the app meanwhile.
  fresh({ serviceWorkers: 'block' }, async (page) => {
    await page.goto(url)
    const radios = page.getByRole('radio', { name: /^(Ja|Delvis|Nej|Vet inte|Ej aktuellt)$/ })
    await radios.first().waitFor()
    const browser = await page.context().newCDPSession(page)
    await browser.send('Performance.enable')
    const spent = async () => {
      const { metrics } = await browser.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
    }
    // Found beforehand: looking for them by name is work for the page too, the more the larger it is.
    const found = await radios.elementHandles()
    const samples = []
    for (let click = 0; click < clicks; click += 1) {
      const before = await spent()
      await found[click % found.length]?.evaluate((radio) => {
        if (radio instanceof HTMLElement) radio.click()
      })
      // Until what follows from it has been written down too.
      await page.waitForTimeout(300)
      samples.push((await spent()) - before)
    }
    // The first click also compiles what it runs.
    return samples.slice(1)
  })
