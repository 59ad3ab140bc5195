import { inTurn } from '../samples.mjs'
import { downloadPdf, goTo, openWorkFile, reachQuickPlan } from '../steps.mjs'

/** @typedef {import('../runBench.mjs').Bench} Bench */

/** @param {Bench} bench */
export async function planPdf(bench) {
  return [
    ...(await planRows('plan PDF', bench, (page) => reachQuickPlan(page, bench.appUrl))),
    ...(await planRows('plan PDF of big work', bench, async (page) => {
      await openWorkFile(page, bench.appUrl, bench.bigWork)
      await goTo(page, '/plan')
    })),
  ]
}

/**
 * @param {string} name
 * @param {Bench} bench
 * @param {(page: import('@playwright/test').Page) => Promise<void>} reach
 */
async function planRows(name, { bareUrl, fresh }, reach) {
  /** The first one of a visit, which also fetches the library and the fonts, and one more. */
  const twice = async (/** @type {import('@playwright/test').Page} */ page) => ({
    first: await downloadPdf(page),
    again: await downloadPdf(page),
  })
  let pages = 1
  const { app, bare } = await inTurn(
    5,
    () =>
      fresh({}, async (page) => {
        await reach(page)
        const made = await twice(page)
        pages = made.first.pages
        return made
      }),
    () =>
      fresh({}, async (page) => {
        await page.goto(`${bareUrl}#/pdf/${pages}`)
        return twice(page)
      }),
  )
  /** @param {'first' | 'again'} when @param {'ms' | 'bytes'} unit */
  const row = (when, unit) => ({
    unit,
    app: app.map((one) => one[when][unit]),
    bare: bare.map((one) => one[when][unit]),
  })
  const title = `${name}, ${pages} p.`
  return [
    { name: `${title}, first of a visit`, ...row('first', 'ms'), limit: 1000 },
    { name: `${title}, again`, ...row('again', 'ms'), limit: 1000 },
    { name: `${title}, size`, ...row('first', 'bytes') },
  ]
}
