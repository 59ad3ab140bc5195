import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkFile, press } from '../steps.mjs'

const SAMPLES = 3

/**
 * Two full workbenches, of which half of each is not in the other: from the picked file to the page that says what changes,
 * and from the press to what was put together, with the longest task of the page meanwhile.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function merging({ appUrl, fullWorkbench, fresh }) {
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-merging-'))
  const file = join(scratch, 'other.json')
  writeFileSync(file, otherHalf(readFileSync(fullWorkbench, 'utf8')))
  /** @type {Awaited<ReturnType<typeof mergeOnce>>[]} */
  const samples = []
  try {
    while (samples.length < SAMPLES)
      samples.push(await fresh({}, (page) => mergeOnce(page, { appUrl, fullWorkbench, file })))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  /** @param {string} name @param {(sample: (typeof samples)[number]) => number} of @param {number} limit */
  const row = (name, of, limit) => ({
    ...{ name: `two full workbenches put together, ${name}`, unit: /** @type {const} */ ('ms'), limit },
    ...{ app: samples.map(of), bare: [] },
  })
  return [
    row('until it is said what changes', ({ planned }) => planned, 1000),
    row('longest task of the page meanwhile', ({ longest }) => longest, 50),
    row('until it is done', ({ done }) => done, 1000),
  ]
}

/**
 * The same work with every second system, risk and action under another name.
 * @param {string} text
 */
function otherHalf(text) {
  const work = JSON.parse(text)
  /** @type {readonly { id: string }[]} */
  const records = work.records
  const renamed = records.map((record) =>
    /^bench-\w+-\d*[13579]$/.test(record.id) ? { ...record, id: `${record.id}-other` } : record,
  )
  return JSON.stringify({ ...work, records: renamed })
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ appUrl: string, fullWorkbench: string, file: string }} what
 */
async function mergeOnce(page, { appUrl, fullWorkbench, file }) {
  await openWorkFile(page, appUrl, fullWorkbench)
  await page.goto(`${appUrl}#/data/sammanfoga`)
  const input = page.locator('input[type="file"][multiple]')
  await input.waitFor({ state: 'attached' })
  await page.evaluate(watchTasks)
  await input.evaluate((element) =>
    element.addEventListener('change', () => performance.mark('picked'), { once: true, capture: true }),
  )
  await input.setInputFiles(file)
  await page.locator('#merge-added').waitFor()
  const { planned, longest } = await page.evaluate(() => ({
    planned: performance.now() - (performance.getEntriesByName('picked')[0]?.startTime ?? NaN),
    longest: Number(window.name),
  }))
  const begun = Date.now()
  await press(page, 'Lägg ihop')
  await page.getByText('Filerna är ihoplagda.').waitFor()
  return { planned, longest, done: Date.now() - begun }
}

/** Runs in the page. Tasks under 50 ms are not reported: none at all is told as 0. */
function watchTasks() {
  window.name = '0'
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.name = String(Math.max(Number(window.name), duration))
  }).observe({ type: 'longtask' })
}
