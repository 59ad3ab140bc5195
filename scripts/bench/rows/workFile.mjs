import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MB = 1024 * 1024
const SAMPLES = 3
/** The file may be read for 2 s before it is refused (src/exchange); starting what reads it comes on top. */
const LIMIT = 2500

/**
 * From the picked file to the page that says what came of it: the largest real work, the fullest workbench, and files of
 * nothing but faults.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function workFile({ appUrl, bigWork, fullWorkbench, fresh }) {
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-files-'))
  const faults = [2, 8, 19].map((size) => {
    const file = join(scratch, `${size}.json`)
    writeFileSync(file, faulty(size * MB))
    return /** @type {const} */ (['nothing but faults', file, 'refused'])
  })
  const rows = []
  try {
    const all = /** @type {const} */ ([
      ['big work', bigWork, 'opened'],
      ['full workbench', fullWorkbench, 'opened'],
      ...faults,
    ])
    for (const [what, file, ends] of all) {
      const app = []
      while (app.length < SAMPLES) app.push(await read({ appUrl, fresh, file, ends }))
      rows.push(rowOf(`work file, ${what}, ${(statSync(file).size / MB).toFixed(1)} MB`, app))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return rows
}

/** @param {string} name @param {readonly number[]} app */
const rowOf = (name, app) => ({ name, unit: /** @type {const} */ ('ms'), app, bare: [], limit: LIMIT })

/** @param {number} length */
const faulty = (length) =>
  `{"format":"lageskoll-work-file","formatVersion":3,"contentVersion":"bench","savedAt":"2026-03-21T10:00:00.000Z","records":[${'0,'.repeat(length / 2)}0],"unread":[],"devices":[],"removals":[]}`

/** @typedef {'opened' | 'refused'} Ends */

/**
 * Picks a file and gives the milliseconds until the page says what came of it.
 * @param {Pick<import('../runBench.mjs').Bench, 'appUrl' | 'fresh'> & { file: string, ends: Ends }} what
 */
export function read({ appUrl, fresh, file, ends }) {
  return fresh({}, async (page) => {
    await page.goto(`${appUrl}#/data`)
    const input = page.locator('input[type=file]')
    await input.waitFor({ state: 'attached' })
    await input.evaluate(markTimes)
    await input.setInputFiles(file)
    const told = ends === 'opened' ? page.getByText('är öppnad.') : page.getByRole('alert')
    await told.first().waitFor()
    return page.evaluate(() => {
      const [picked] = performance.getEntriesByName('picked')
      return (performance.getEntriesByName('changed').at(-1)?.startTime ?? NaN) - (picked?.startTime ?? NaN)
    })
  })
}

/**
 * Runs in the page: from when it hears of the file, since handing it to the browser is not the app's time, to its last change.
 * @param {Element} input
 */
function markTimes(input) {
  input.addEventListener('change', () => performance.mark('picked'), { once: true, capture: true })
  new MutationObserver(() => performance.mark('changed')).observe(document.body, { childList: true, subtree: true })
}
