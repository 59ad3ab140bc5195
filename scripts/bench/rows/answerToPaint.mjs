import { clickToPaint } from '../paint.mjs'

const clicks = 60

/** @param {import('../runBench.mjs').Bench} bench */
export async function answerToPaint({ appUrl, bareUrl, fresh }) {
  const name = 'answer to paint'
  const [app, bare] = [await answerAll(`${appUrl}#/steg/1`, fresh), await answerAll(`${bareUrl}#/radios`, fresh)]
  return [{ name, unit: /** @type {const} */ ('ms'), app, bare, limit: 100, times: 1.5 }]
}

/**
 * @param {string} url
 * @param {import('../runBench.mjs').Bench['fresh']} fresh
 */
function answerAll(url, fresh) {
  // Without the service worker, which fetches the rest of the app meanwhile.
  return fresh({ serviceWorkers: 'block' }, async (page) => {
    await page.goto(url)
    const radios = page.getByRole('radio', { name: /^(Ja|Delvis|Nej|Vet inte|Ej aktuellt)$/ })
    await radios.first().waitFor()
    const count = await radios.count()
    const samples = []
    for (let click = 0; click < clicks; click += 1) samples.push(await clickToPaint(radios.nth(click % count)))
    // The first click also compiles what it runs.
    return samples.slice(1)
  })
}
