import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { byName, downloadFile, openWorkFile } from '../steps.mjs'

const SAMPLES = 3
/** Of what both changed at once, so many are judgements that the person is asked about. */
const ASKED = 10

/**
 * Two states of the full workbench that went on apart: reading, comparing and showing what would change, then taking it in;
 * and the longest task of the page meanwhile.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function merging({ appUrl, fullWorkbench, fresh }) {
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-merging-'))
  const [ours, theirs] = [join(scratch, 'ours.json'), join(scratch, 'theirs.json')]
  try {
    const begun = await fresh({}, async (page) => {
      await openWorkFile(page, appUrl, fullWorkbench)
      return (await downloadFile(page, 'Ladda ner säkerhetskopia')).file.toString()
    })
    writeFileSync(ours, changed(begun, 'bench-ours', ['answer']))
    writeFileSync(theirs, changed(begun, 'bench-theirs', ['answer', 'system', 'risk', 'action']))
    const samples = []
    while (samples.length < SAMPLES) samples.push(await fresh({}, (page) => mergeOnce(page, appUrl, ours, theirs)))
    const row = { unit: /** @type {const} */ ('ms'), bare: [] }
    return [
      {
        ...row,
        name: 'two full workbenches put together',
        app: samples.map(({ shown, taken }) => shown + taken),
        limit: 1000,
      },
      { ...row, name: 'the longest task of the page meanwhile', app: samples.map(({ longest }) => longest), limit: 50 },
    ]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** What each kind is changed in. */
const FIELDS = /** @type {Record<string, string>} */ ({
  answer: 'note',
  system: 'purpose',
  risk: 'inPlace',
  action: 'dueOn',
})

/**
 * A work file that a browser went on with: every record of some kinds changed, and some actions in any case.
 * @param {string} text @param {string} device @param {readonly string[]} kinds
 */
function changed(text, device, kinds) {
  const file = JSON.parse(text)
  let count = 0
  let asked = 0
  const records = file.records.map((/** @type {any} */ held) => {
    const { kind } = held.record
    const field = FIELDS[kind]
    const isAsked = kind === 'action' && ++asked <= ASKED
    if (field === undefined || (!kinds.includes(kind) && !isAsked)) return held
    const said =
      kind === 'action' ? `2027-01-${device === 'bench-ours' ? '10' : '20'}` : `${held.record[field]} ${device}`
    count += 1
    return {
      ...held,
      record: { ...held.record, [field]: said },
      fields: { ...held.fields, [field]: [count, file.devices.length] },
    }
  })
  return JSON.stringify({ ...file, records, devices: [...file.devices, { device, count }] })
}

/** @param {import('@playwright/test').Page} page @param {string} appUrl @param {string} ours @param {string} theirs */
async function mergeOnce(page, appUrl, ours, theirs) {
  await openWorkFile(page, appUrl, ours)
  await page.evaluate(() => {
    window.location.hash = '#/data/sammanfoga'
  })
  const input = page.getByLabel('Välj filer')
  await input.waitFor({ state: 'attached' })
  await input.evaluate((element) => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) performance.mark('long', { detail: duration })
    }).observe({ type: 'longtask' })
    element.addEventListener('change', () => performance.mark('picked'), { once: true, capture: true })
    new MutationObserver(() => performance.mark('changed')).observe(document.body, { childList: true, subtree: true })
  })
  await input.setInputFiles(theirs)
  await page.getByRole('heading', { name: 'Det här händer' }).waitFor()
  const shown = await since(page, 'picked')
  const confirm = byName(page, 'Lägg ihop')
  await confirm.evaluate((element) => {
    element.addEventListener('click', () => performance.mark('pressed'), { once: true, capture: true })
  })
  await confirm.click()
  await page.getByText('Filerna är ihoplagda.').waitFor()
  const taken = await since(page, 'pressed')
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...performance.getEntriesByName('long').map((mark) => (mark instanceof PerformanceMark ? mark.detail : 0)),
    ),
  )
  return { shown, taken, longest }
}

/**
 * From a moment that was marked to the page's last change.
 * @param {import('@playwright/test').Page} page @param {string} mark
 * @returns {Promise<number>}
 */
const since = (page, mark) =>
  page.evaluate(
    (name) =>
      (performance.getEntriesByName('changed').at(-1)?.startTime ?? NaN) -
      (performance.getEntriesByName(name).at(-1)?.startTime ?? NaN),
    mark,
  )
