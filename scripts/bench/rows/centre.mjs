import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../processes.mjs'
import { writeManyExamples } from '../manyExamples.mjs'
import { inTurn } from '../samples.mjs'

const COUNT = 10_000
const SAMPLES = 2
const TYPED = ['arbetsmiljö', 'utbildning', 'upphandling chef', 'risk', 'riktlinjer', 'samverkan', 'system', 'ansvar']
/** A run takes as long as it takes. */
const LONG = 120_000

/** @typedef {import('@playwright/test').Page} Page */

/**
 * A centre's ten thousand examples of about 3 kB, as files and as one zip, beside reading them, JSON.parse and bulk put alone;
 * the longest task of the page meanwhile; and how soon a search shows what it found.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function centre({ appUrl, emptyUrl, fresh }) {
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-centre-'))
  const [folder, zip] = [join(scratch, 'files'), join(scratch, 'all.zip')]
  try {
    mkdirSync(folder)
    writeManyExamples(COUNT, { folder, zip })
    /** @type {{ took: number, longest: number, searches: readonly number[], first: number }[]} */
    const runs = []
    const takenBy = (/** @type {'Välj en mapp' | 'Välj filer'} */ label, /** @type {string} */ path) => () =>
      fresh({}, async (page) => {
        const run = await takeIn(page, appUrl, label, path)
        runs.push(run)
        return run.took
      })
    const ms = /** @type {const} */ ('ms')
    const floor = 'reading, parsing and putting'
    const files = await inTurn(SAMPLES, takenBy('Välj en mapp', folder), () =>
      fresh({}, (page) => bareRun(page, emptyUrl, folder)),
    )
    const zipped = await inTurn(SAMPLES, takenBy('Välj filer', zip), () =>
      fresh({}, (page) => bareRun(page, emptyUrl, zip)),
    )
    const beside = { unit: ms, floor, times: 1.3 }
    const alone = { unit: ms, bare: [] }
    return [
      { ...beside, ...files, name: `${COUNT} examples taken in as files` },
      { ...beside, ...zipped, name: `${COUNT} examples taken in as one zip` },
      { ...alone, name: 'the longest task while examples come in', app: runs.map((run) => run.longest), limit: 100 },
      { ...alone, name: 'the first search among them', app: runs.map((run) => run.first) },
      { ...alone, name: 'each later search', app: runs.flatMap((run) => run.searches), limit: 50 },
    ]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {Page} page @param {string} appUrl @param {string} label @param {string} path */
async function takeIn(page, appUrl, label, path) {
  await page.goto(`${appUrl}#/center`)
  const input = page.getByLabel(label)
  await input.waitFor({ state: 'attached' })
  await input.evaluate((element) => {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        performance.mark('long', { startTime, detail: startTime + duration })
    }).observe({ type: 'longtask' })
    element.addEventListener('change', () => performance.mark('picked'), { once: true, capture: true })
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes('Klart:')) return
      performance.mark('ended')
      observer.disconnect()
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await input.setInputFiles(path, { timeout: LONG })
  await page.getByText(/^Klart:/).waitFor({ timeout: LONG })
  const taken = await page.evaluate(() => {
    const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
    // The browser makes its list of what was picked in the task that tells of it: what it took before that is not the app's.
    const long = performance
      .getEntriesByName('long')
      .map((mark) => (mark instanceof PerformanceMark ? mark.detail - Math.max(mark.startTime, at('picked')) : 0))
    return { took: at('ended') - at('picked'), longest: Math.max(0, ...long) }
  })
  const [first = NaN, ...searches] = await searchAll(page)
  return { ...taken, first, searches }
}

/** From each change of what is typed to the list that fits it. @param {Page} page */
async function searchAll(page) {
  await page.getByRole('link', { name: /^Exempel/ }).click()
  const field = page.getByLabel('Sök bland exemplen')
  const took = []
  for (const typed of TYPED) took.push(await field.evaluate(search, typed))
  return took
}

/** @param {SVGElement | HTMLElement} element @param {string} typed @returns {Promise<number>} */
function search(element, typed) {
  // The bar's own line: the field has a status too, which stays empty.
  const status = () => document.querySelector('.filter-bar > [role=status]')?.textContent
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error(`Nothing else is shown for ${typed}`)), 30_000)
    const [before, begun] = [status(), performance.now()]
    const observer = new MutationObserver(() => {
      if (status() === before) return
      observer.disconnect()
      done(performance.now() - begun)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    // Past the setter that React puts on the element, as a key goes.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, typed)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Nothing but reading, JSON.parse and bulk put. @param {Page} page @param {string} url @param {string} path */
async function bareRun(page, url, path) {
  await page.goto(url)
  await page.addScriptTag({ path: join(root, 'node_modules/fflate/umd/index.js') })
  await page.evaluate((isFolder) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = !isFolder
    if (isFolder) input.setAttribute('webkitdirectory', '')
    document.body.append(input)
  }, !path.endsWith('.zip'))
  const input = page.locator('input[type=file]')
  await input.setInputFiles(path, { timeout: LONG })
  return input.evaluate(putAll)
}

/** @param {SVGElement | HTMLElement} input @returns {Promise<number>} */
async function putAll(input) {
  const { fflate } = /** @type {{ fflate: typeof import('fflate') }} */ (/** @type {unknown} */ (globalThis))
  const AT_ONCE = 200
  const files = [...(input instanceof HTMLInputElement ? (input.files ?? []) : [])]
  const begun = performance.now()
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('bare', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('examples', { keyPath: 'id' })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(new Error(opening.error?.message))
  })
  const put = (/** @type {readonly object[]} */ some) =>
    new Promise((resolve, reject) => {
      const transaction = db.transaction('examples', 'readwrite')
      for (const one of some) transaction.objectStore('examples').put(one)
      transaction.oncomplete = resolve
      transaction.onerror = () => reject(new Error(transaction.error?.message))
    })
  const read = async (/** @type {File} */ file) => new Uint8Array(await file.arrayBuffer())
  const parsed = (/** @type {Uint8Array} */ bytes) => JSON.parse(new TextDecoder().decode(bytes))
  const [first] = files
  const unzipped = files.length === 1 && first ? Object.values(fflate.unzipSync(await read(first))) : undefined
  for (let at = 0; at < (unzipped ?? files).length; at += AT_ONCE)
    await put(
      (unzipped?.slice(at, at + AT_ONCE) ?? (await Promise.all(files.slice(at, at + AT_ONCE).map(read)))).map(parsed),
    )
  return performance.now() - begun
}
