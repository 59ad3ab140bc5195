import { downloadFile, downloadPdf, goTo, openWorkFile, press } from '../steps.mjs'

const rounds = 5

/**
 * A plan with every note and piece of evidence in it, over 60 pages, as PDF and Word: how long, how large, and whether the page stood still meanwhile.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function longPdf({ appUrl, fullWork, fresh }) {
  /** @type {Awaited<ReturnType<typeof makeTwice>>[]} */
  const samples = []
  for (let taken = 0; taken < rounds; taken += 1)
    samples.push(await fresh({}, (page) => makeTwice(page, appUrl, fullWork)))
  const pages = samples[0]?.first.pages ?? 0
  /** @param {string} name @param {'ms' | 'bytes'} unit @param {(sample: (typeof samples)[number]) => number} of @param {number} limit */
  const row = (name, unit, of, limit) => ({
    ...{ name: `plan of everything, ${pages} p., ${name}`, unit, limit },
    ...{ app: samples.map(of), bare: [] },
  })
  return [
    row('PDF, first of a visit', 'ms', ({ first }) => first.ms, 2000),
    row('PDF, a page, once loaded', 'ms', ({ again }) => again.ms / pages, 1000 / 150),
    row('PDF, size a page', 'bytes', ({ first }) => first.bytes / pages, 30_000),
    row('PDF, longest task of the page meanwhile', 'ms', ({ longest }) => longest, 50),
    row('Word, first of a visit', 'ms', ({ word }) => word.ms, 2000),
    row('Word, longest task of the page meanwhile', 'ms', ({ longestWord }) => longestWord, 50),
  ]
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {string} file
 */
async function makeTwice(page, url, file) {
  await openWorkFile(page, url, file)
  await goTo(page, '/plan')
  await press(page, 'Läs igenom och ladda ner')
  const first = await downloadPdf(page)
  await watchTasks(page)
  const again = await downloadPdf(page)
  const longest = await longestTask(page)
  const word = await downloadFile(page, 'Word')
  const longestWord = await longestTask(page)
  return { first, again, longest, word, longestWord }
}

/** @param {import('@playwright/test').Page} page */
async function watchTasks(page) {
  await page.evaluate(() => {
    // Tasks under 50 ms are not reported: none at all is told as 0.
    window.name = '0'
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.name = String(Math.max(Number(window.name), duration))
    }).observe({ type: 'longtask' })
  })
}

/**
 * The longest task since the last time it was asked for.
 * @param {import('@playwright/test').Page} page
 */
async function longestTask(page) {
  return page.evaluate(() => {
    const longest = Number(window.name)
    window.name = '0'
    return longest
  })
}
