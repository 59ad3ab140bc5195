import { downloadPdf, openWorkFile, press } from '../steps.mjs'

const rounds = 5

/**
 * A plan with every note in it, over 60 pages: how long, how large, and whether the page stood still meanwhile.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function longPdf({ appUrl, fullWork, fresh }) {
  /** @type {Awaited<ReturnType<typeof makeTwice>>[]} */
  const samples = []
  for (let taken = 0; taken < rounds; taken += 1)
    samples.push(await fresh({}, (page) => makeTwice(page, appUrl, fullWork)))
  const pages = samples[0]?.first.pages ?? 0
  const title = `plan PDF of everything, ${pages} p.`
  /** @param {string} name @param {'ms' | 'bytes'} unit @param {(sample: (typeof samples)[number]) => number} of @param {number} limit */
  const row = (name, unit, of, limit) => ({ name: `${title}, ${name}`, unit, app: samples.map(of), bare: [], limit })
  return [
    row('first of a visit', 'ms', ({ first }) => first.ms, 2000),
    row('a page, once loaded', 'ms', ({ again }) => again.ms / pages, 1000 / 60),
    row('size a page', 'bytes', ({ first }) => first.bytes / pages, 30_000),
    row('longest task of the page meanwhile', 'ms', ({ longest }) => longest, 50),
  ]
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {string} file
 */
async function makeTwice(page, url, file) {
  await openWorkFile(page, url, file)
  await press(page, 'Handlingsplan')
  await press(page, 'Gå igenom och ladda ner')
  const first = await downloadPdf(page)
  await page.evaluate(() => {
    // Tasks under 50 ms are not reported: none at all is told as 0.
    window.name = '0'
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.name = String(Math.max(Number(window.name), duration))
    }).observe({ type: 'longtask' })
  })
  const again = await downloadPdf(page)
  const longest = await page.evaluate(() => Number(window.name))
  return { first, again, longest }
}
